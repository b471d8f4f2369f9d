package io.crossdock.table.engine;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Per;
import io.crossdock.table.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Groups the tables of each stage so that no table of a group reads what another of the group makes. */
final class Waves {
    private Waves() {}

    static Map<Stage, List<List<DecisionTable>>> of(List<DecisionTable> inOrder) {
        Map<Stage, List<List<DecisionTable>>> stages = new EnumMap<>(Stage.class);
        Set<String> madeInWave = new HashSet<>();
        for (DecisionTable table : inOrder) {
            if (table.per() != Per.CASE) {
                continue;
            }
            List<List<DecisionTable>> waves = stages.computeIfAbsent(table.stage(), stage -> new ArrayList<>());
            if (waves.isEmpty() || read(table).anyMatch(madeInWave::contains)) {
                waves.add(new ArrayList<>());
                madeInWave.clear();
            }
            waves.get(waves.size() - 1).add(table);
            made(table).forEach(madeInWave::add);
        }
        return stages;
    }

    private static Stream<String> read(DecisionTable table) {
        return Stream.concat(table.when().stream().map(Column::field), table.starts().stream())
                .map(Field::name);
    }

    private static Stream<String> made(DecisionTable table) {
        return Stream.concat(table.then().stream().map(Column::field), Stream.ofNullable(table.adjusts()))
                .map(Field::name);
    }
}
