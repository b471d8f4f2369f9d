package io.crossdock.benchmarks.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * One day of a real network, published by Brunel University: orders, and the plants that may serve them. A plant makes
 * some products, takes so many orders a day, and, where it is reserved for some customers, serves only these. An order
 * travels with its service from a port of the plant; freight that the customer pays (CRF) costs nothing here.
 */
record BrunelDay(List<Plant> plants, List<Order> orders) {
    private static final String PAID_BY_CUSTOMER = "CRF";

    /** @param orders that it can process in a day */
    record Plant(String name, int orders, BigDecimal costPerUnit) {}

    /** @param ways the plants that may serve it */
    record Order(String id, long units, List<Way> ways) {}

    /** @param cents freight and the plant's cost of all units */
    record Way(int plant, long cents) {}

    static BrunelDay read(Path folder) throws IOException {
        BrunelFiles files = new BrunelFiles(folder);
        BrunelFreight freight = BrunelFreight.read(files);
        Map<String, Set<String>> ports = pairs(files, "PlantPorts", "Plant Code", "Port");
        Map<String, Set<String>> products = pairs(files, "ProductsPerPlant", "Plant Code", "Product ID");
        Map<String, Set<String>> customers = pairs(files, "VmiCustomers", "Plant Code", "Customers");
        List<Plant> plants = plants(files);
        List<Order> orders = new ArrayList<>();
        for (Map<String, String> row : files.rows("OrderList")) {
            String product = BrunelFiles.cell(row, "Product ID");
            String customer = BrunelFiles.cell(row, "Customer");
            long units = BrunelFiles.number(BrunelFiles.cell(row, "Unit quantity")).longValueExact();
            List<Way> ways = new ArrayList<>();
            for (int i = 0; i < plants.size(); i++) {
                Plant plant = plants.get(i);
                boolean serves = products.getOrDefault(plant.name(), Set.of()).contains(product)
                        && customers.getOrDefault(plant.name(), Set.of(customer)).contains(customer);
                OptionalLong carried = freight(row, ports.getOrDefault(plant.name(), Set.of()), freight);
                if (serves && carried.isPresent()) {
                    ways.add(new Way(i, carried.getAsLong() + cents(plant.costPerUnit(), units)));
                }
            }
            orders.add(new Order(BrunelFiles.cell(row, "Order ID"), units, List.copyOf(ways)));
        }
        return new BrunelDay(plants, List.copyOf(orders));
    }

    private static OptionalLong freight(Map<String, String> order, Set<String> ports, BrunelFreight freight) {
        String service = BrunelFiles.cell(order, "Service Level");
        if (service.equals(PAID_BY_CUSTOMER)) {
            return OptionalLong.of(0);
        }
        String to = BrunelFiles.cell(order, "Destination Port");
        BigDecimal weight = BrunelFiles.number(BrunelFiles.cell(order, "Weight"));
        return ports.stream()
                .map(port -> freight.cents(port, to, service, weight))
                .flatMapToLong(OptionalLong::stream)
                .min();
    }

    private static long cents(BigDecimal perUnit, long units) {
        return perUnit.multiply(BigDecimal.valueOf(units))
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static List<Plant> plants(BrunelFiles files) throws IOException {
        Map<String, BigDecimal> costs = new HashMap<>();
        for (Map<String, String> row : files.rows("WhCosts")) {
            costs.put(BrunelFiles.cell(row, "WH"), BrunelFiles.number(BrunelFiles.cell(row, "Cost/unit")));
        }
        List<Plant> plants = new ArrayList<>();
        for (Map<String, String> row : files.rows("WhCapacities")) {
            String name = BrunelFiles.cell(row, "Plant ID");
            BigDecimal cost = costs.get(name);
            if (cost == null) {
                throw new IllegalArgumentException("no cost of plant " + name);
            }
            int orders = BrunelFiles.number(BrunelFiles.cell(row, "Daily Capacity")).intValueExact();
            plants.add(new Plant(name, orders, cost));
        }
        return List.copyOf(plants);
    }

    private static Map<String, Set<String>> pairs(BrunelFiles files, String table, String one, String many)
            throws IOException {
        Map<String, Set<String>> pairs = new HashMap<>();
        for (Map<String, String> row : files.rows(table)) {
            pairs.computeIfAbsent(BrunelFiles.cell(row, one), key -> new TreeSet<>())
                    .add(BrunelFiles.cell(row, many));
        }
        return pairs;
    }
}
