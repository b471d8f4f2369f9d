package io.crossdock.table.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, read once from front to back: no entities, no document types, nothing from outside. Names
 * are local names, so that the transitional and the strict form of the format read alike.
 */
final class XmlPart implements AutoCloseable {
    private final String part;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(String part, InputStream in) {
        this.part = part;
        this.in = in;
        try {
            this.reader = factory().createXMLStreamReader(XmlText.of(in));
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        } catch (IOException broken) {
            throw RefusedFileException.damaged("the part " + part + " is not readable.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next element inside the one that {@link #depth} was asked of; false when that one has ended. */
    boolean nextInside(int parent) {
        while (true) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.END_DOCUMENT || depth < parent) {
                return false;
            }
        }
    }

    /** Moves to the next element of the part, however deep. */
    boolean next() {
        return nextInside(0);
    }

    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean isOn(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The text of the current element, which ends with it. */
    String text() {
        StringBuilder text = new StringBuilder();
        int parent = depth;
        while (depth >= parent) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (reader.hasText()) {
                text.append(reader.getText());
                if (text.length() > Limits.CHARACTERS_PER_CELL) {
                    throw Budget.tooLongText();
                }
            }
        }
        return text.toString();
    }

    void skip() {
        int parent = depth;
        boolean inside = true;
        while (inside) {
            inside = nextInside(parent);
        }
    }

    private int event() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw RefusedFileException.damaged("the part " + part + " declares a document type or entities.");
            }
            return event;
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    private RefusedFileException damaged(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedFileException refused) {
                return refused;
            }
        }
        Location at = broken.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNumber() + ", column " + at.getColumnNumber();
        return RefusedFileException.damaged("the part " + part + " is not readable" + where + ".");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
