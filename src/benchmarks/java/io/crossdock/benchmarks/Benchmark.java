package io.crossdock.benchmarks;

import java.util.List;

/** Something that is measured on its own. */
public interface Benchmark {
    List<Figure> run() throws Exception;
}
