package io.crossdock.table.read;

import io.crossdock.table.Place;

/** Where faults of one cell are reported: knows the cell, its row and its column, so that parsers need not. */
record CellFaults(Findings findings, Place place, String row, String label) {
    void report(FindingCode code, String problem, String advice) {
        findings.add(code, place, row, label, problem, advice);
    }
}
