package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.model.PlanningResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ShipmentMapTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyShipmentIsALineWithQuantityPriceAndArrival() throws Exception {
        String svg = new ShipmentMap(SamplePlans.missingPallet(), "HBL-DC-07").svg();

        assertThat(texts(parsed(svg)))
                .containsExactly(
                        "SO-1",
                        "DC-ATL",
                        "plan 1, 2: 32 units, planned shipment, RLX LTL-STD, 0.00 USD",
                        "arrives on plan",
                        "DC-CLT",
                        "plan 1: 28 units, VAN DEDICATED <fast>, 685.00 USD",
                        "arrives 2026-03-18 15:30Z, late",
                        "HBL-DC-07");
    }

    @Test
    void anOrderThatShipsNothingHasAnEmptyMap() throws Exception {
        String svg = new ShipmentMap(SamplePlans.blocked(), "HBL-DC-07").svg();

        assertThat(texts(parsed(svg))).containsExactly("SO-1: nothing is shipped", "HBL-DC-07");
    }

    @Test
    void aPageHoldsTheMapsOfAllOrders() throws IOException {
        Path file = folder.resolve("map.html");

        PlanMapFile.write(file, planned(SamplePlans.missingPallet(), SamplePlans.blocked()));

        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .containsOnlyOnce("<title>Shipments</title>")
                .contains("DEDICATED &lt;fast&gt;", "<b>keep and backorder</b>: What is done. Why it ranks here.")
                .contains("<p>The only stock of SKU-1 is quarantined.</p>");
    }

    @Test
    void anSvgShowsOneOrder() {
        Path file = folder.resolve("map.svg");

        assertThatThrownBy(() -> PlanMapFile.write(file, planned(SamplePlans.missingPallet(), SamplePlans.blocked())))
                .hasMessage("An .svg shows one order, and this request has 2. Name a file that ends with .html.");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatThrownBy(() -> PlanMapFile.write(Path.of("map.png"), planned(SamplePlans.blocked())))
                .hasMessage("map.png: a map is written as .svg or .html. Name a file that ends so.");
    }

    private static PlannedOrders planned(PlanningResult... results) {
        List<String> customers = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            customers.add("customer");
        }
        return new PlannedOrders(results, List.of(results), customers);
    }

    private static Document parsed(String svg) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
