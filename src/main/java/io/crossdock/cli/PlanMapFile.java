package io.crossdock.cli;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.PlanningResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The map of shipments in a file: an SVG for one order, or a page that stands by itself for any number. */
final class PlanMapFile {
    private PlanMapFile() {}

    static void write(Path file, PlannedOrders planned) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            if (planned.results().size() != 1) {
                throw new CannotGoOn("An .svg shows one order, and this request has "
                        + planned.results().size() + ". Name a file that ends with .html.");
            }
            Files.writeString(file, svg(planned, 0));
        } else if (name.endsWith(".html")) {
            Files.writeString(file, page(planned));
        } else {
            throw new CannotGoOn(file + ": a map is written as .svg or .html. Name a file that ends so.");
        }
    }

    private static String svg(PlannedOrders planned, int place) {
        return new ShipmentMap(planned.results().get(place), planned.customers().get(place)).svg();
    }

    private static String page(PlannedOrders planned) {
        StringBuilder page = new StringBuilder("""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Shipments</title>
            <style>body{font-family:sans-serif;margin:2em;max-width:62em} svg{max-width:100%;height:auto}</style>
            </head>
            <body>
            """);
        for (int i = 0; i < planned.results().size(); i++) {
            PlanningResult result = planned.results().get(i);
            page.append(svg(planned, i)).append("<ol>\n");
            for (FulfilmentPlan plan : PlanText.plans(result)) {
                page.append("<li><b>")
                        .append(ShipmentMap.escaped(Page.spoken(plan.label())))
                        .append("</b>: ")
                        .append(ShipmentMap.escaped(plan.summary() + " " + plan.why()))
                        .append("</li>\n");
            }
            page.append("</ol>\n");
            for (PlanningResult.Reason blocker : result.blockers()) {
                page.append("<p>").append(ShipmentMap.escaped(blocker.text())).append("</p>\n");
            }
        }
        return page.append("</body>\n</html>\n").toString();
    }
}
