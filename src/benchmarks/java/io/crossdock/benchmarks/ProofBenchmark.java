package io.crossdock.benchmarks;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.proof.Regions;
import io.crossdock.table.proof.TableProof;
import java.util.ArrayList;
import java.util.List;

/** How long it takes to prove tables of the sizes that rule authors have, tangled and clean; each proved five times. */
final class ProofBenchmark implements Benchmark {
    private static final int TIMES = 5;
    private static final double NANOSECONDS = 1e9;

    @Override
    public List<Figure> run() {
        return List.of(
                figure("100 rows x 8 columns that overlap", OverlappingTable.tangled(100, 8), 5),
                figure("200 rows x 5 columns that overlap", OverlappingTable.tangled(200, 5), 0.5),
                figure("5,000 rows x 4 columns, clean", OverlappingTable.clean(10, 10, 10, 5), 2));
    }

    private static Figure figure(String name, DecisionTable table, double most) {
        List<Double> seconds = new ArrayList<>();
        boolean proved = true;
        int gaps = 0;
        int hidden = 0;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            TableProof proof = new TableProof(table, List.of());
            gaps = proof.gaps().count();
            proof.overlaps().largest(Regions.MOST_LISTED, (upper, lower) -> true);
            hidden = proof.hidden().size();
            proof.idle();
            proved &= proof.isProved();
            seconds.add((System.nanoTime() - begin) / NANOSECONDS);
        }
        seconds.sort(null);
        String verdict = (proved ? "proved" : "NOT PROVED") + ", " + gaps + " gaps, " + hidden + " hidden rows";
        return Figure.atMost(name + " (" + verdict + ")", seconds.get(TIMES / 2), most, "s");
    }
}
