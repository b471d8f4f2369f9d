package io.crossdock.table.dmn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file with one element a line, the same on every machine. */
final class XmlPage {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private int depth;

    XmlPage() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** Attributes are names and values in turn; those without a value are left out. */
    XmlPage open(String element, String... attributes) {
        try {
            line();
            writer.writeStartElement(element);
            write(attributes);
            depth++;
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    XmlPage close() {
        try {
            depth--;
            line();
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    XmlPage empty(String element, String... attributes) {
        try {
            line();
            writer.writeEmptyElement(element);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    XmlPage text(String element, String text) {
        try {
            line();
            writer.writeStartElement(element);
            writer.writeCharacters(text);
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** An element whose only part is its text, as DMN writes expressions. */
    XmlPage expression(String element, String text, String... attributes) {
        return open(element, attributes).text("text", text).close();
    }

    byte[] bytes() {
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    @Override
    public String toString() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException("XML cannot be written to memory", e);
    }
}
