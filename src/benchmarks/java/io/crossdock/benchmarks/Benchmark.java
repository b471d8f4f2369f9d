package io.crossdock.benchmarks;

import java.util.List;

/** Something that is measured on its own. */
interface Benchmark {
    List<Figure> run() throws Exception;
}
