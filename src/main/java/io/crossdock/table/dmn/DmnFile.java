package io.crossdock.table.dmn;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;

/** Writes one DMN 1.5 file. */
final class DmnFile {
    private static final String OMG = "https://www.omg.org/spec/DMN/20230324/";

    private final DmnContents contents;
    private final XmlPage page = new XmlPage();

    private DmnFile(DmnContents contents) {
        this.contents = contents;
    }

    static byte[] of(DmnContents contents) {
        return new DmnFile(contents).write();
    }

    private byte[] write() {
        page.open(
                "definitions",
                "xmlns",
                OMG + "MODEL/",
                "xmlns:dmndi",
                OMG + "DMNDI/",
                "xmlns:dc",
                "http://www.omg.org/spec/DMN/20180521/DC/",
                "xmlns:di",
                "http://www.omg.org/spec/DMN/20180521/DI/",
                "id",
                DmnNames.id("definitions"),
                "name",
                contents.name(),
                "namespace",
                contents.namespace(),
                "expressionLanguage",
                OMG + "FEEL/",
                "typeLanguage",
                OMG + "FEEL/",
                "exporter",
                "Crossdock");
        page.text("description", contents.description());
        DmnTypes types = new DmnTypes(page, contents);
        contents.typed().forEach(types::field);
        contents.decisions().stream()
                .map(DmnDecision::table)
                .filter(DmnDecision::hasParts)
                .forEach(types::answer);
        contents.inputData().forEach(this::input);
        contents.decisions().forEach(this::decision);
        new DmnDiagram(page, contents).write();
        return page.close().bytes();
    }

    private void input(Field field) {
        String name = DmnNames.of(field);
        page.open("inputData", "id", DmnNames.id("input", name), "name", name, "label", field.label());
        page.text("description", (field.meaning() + unit(field)).strip());
        page.empty("variable", "id", DmnNames.id("value", name), "name", name, "typeRef", DmnNames.type(field));
        page.close();
    }

    private static String unit(Field field) {
        return field.unit().isEmpty() ? "" : " In " + field.unit() + ".";
    }

    private void decision(DmnDecision decision) {
        DecisionTable table = decision.table();
        page.open("decision", "id", decision.id(), "name", table.name());
        page.text("description", table.purpose() + DmnRows.reading(table));
        page.text("question", table.purpose());
        page.empty(
                "variable",
                "id",
                DmnNames.id("answer", table.name()),
                "name",
                table.name(),
                "typeRef",
                answerType(table));
        for (String required : decision.required()) {
            page.open("informationRequirement", "id", DmnNames.id("needs", table.name(), required));
            page.empty("requiredDecision", "href", "#" + DmnNames.id("decision", required));
            page.close();
        }
        for (Field field : decision.inputData()) {
            String name = DmnNames.of(field);
            page.open("informationRequirement", "id", DmnNames.id("needs", table.name(), name));
            page.empty("requiredInput", "href", "#" + DmnNames.id("input", name));
            page.close();
        }
        new DmnRows(page, decision).write();
        page.close();
    }

    private static String answerType(DecisionTable table) {
        if (DmnDecision.hasParts(table)) {
            return DmnNames.type(table);
        }
        Column only = table.then().get(0);
        return DmnNames.type(only.field());
    }
}
