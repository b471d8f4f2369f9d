package io.crossdock.scenario.report;

import io.crossdock.scenario.Failure;
import io.crossdock.scenario.Scenario;
import io.crossdock.scenario.ScenarioFault;
import io.crossdock.scenario.ScenarioResult;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The form that build servers read: a suite per folder or table, a case per scenario. */
public final class JunitXml {
    private final TestReport report;

    private JunitXml(TestReport report) {
        this.report = report;
    }

    public static String of(TestReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JunitXml(report).write(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text can always be written", impossible);
        }
        return text.append('\n').toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        Map<String, List<ScenarioResult>> suites = report.results().stream()
                .collect(Collectors.groupingBy(JunitXml::suite, LinkedHashMap::new, Collectors.toList()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "crossdock test");
        counts(
                xml,
                report.results().size() + report.faults().size(),
                report.failed().size(),
                report.faults().size());
        for (Map.Entry<String, List<ScenarioResult>> suite : suites.entrySet()) {
            suite(xml, suite.getKey(), suite.getValue());
        }
        faults(xml);
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static String suite(ScenarioResult result) {
        String name = result.scenario().name();
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "scenarios";
    }

    private static String label(ScenarioResult result) {
        String name = result.scenario().name();
        return result.scenario() instanceof Scenario.OfRow row
                ? row.label()
                : name.substring(name.lastIndexOf('/') + 1);
    }

    private static void counts(XMLStreamWriter xml, int tests, int failures, int errors) throws XMLStreamException {
        xml.writeAttribute("tests", Integer.toString(tests));
        xml.writeAttribute("failures", Integer.toString(failures));
        xml.writeAttribute("errors", Integer.toString(errors));
        xml.writeAttribute("skipped", "0");
    }

    private static void suite(XMLStreamWriter xml, String name, List<ScenarioResult> results)
            throws XMLStreamException {
        int failed =
                (int) results.stream().filter(result -> !result.hasPassed()).count();
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        counts(xml, results.size(), failed, 0);
        for (ScenarioResult result : results) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", name.replace('/', '.'));
            xml.writeAttribute("name", label(result));
            if (!result.hasPassed()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", message(result));
                xml.writeCharacters(printable(result.report()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void faults(XMLStreamWriter xml) throws XMLStreamException {
        if (report.faults().isEmpty()) {
            return;
        }
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "scenario files");
        counts(xml, report.faults().size(), 0, report.faults().size());
        for (ScenarioFault fault : report.faults()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", "scenario files");
            xml.writeAttribute(
                    "name", printable(fault.file() + (fault.place().isEmpty() ? "" : " > " + fault.place())));
            xml.writeEmptyElement("error");
            xml.writeAttribute("message", printable(fault.message()));
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static String message(ScenarioResult result) {
        Failure first = result.failures().get(0);
        return printable(first.what() + ": expected " + first.expected() + ", actual " + first.actual());
    }

    /** XML has no way to write most control characters. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> c < ' ' && c != '\n' && c != '\t' ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
