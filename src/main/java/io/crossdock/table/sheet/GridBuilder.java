package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import java.util.ArrayList;
import java.util.List;

/** Gathers one sheet from top to bottom, within the limits. */
final class GridBuilder {
    private final Place place;
    private final Budget budget;
    private final List<Grid.Line> lines = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int rows;
    private int row;

    GridBuilder(Place place, Budget budget) {
        this.place = place;
        this.budget = budget;
    }

    /** Begins a row; numbers grow. */
    void row(int number) {
        endRow();
        if (number <= row) {
            throw RefusedFileException.damaged("row " + number + " stands after row " + row + ".");
        }
        row = number;
        rows++;
        if (rows > Limits.ROWS) {
            throw Budget.tooManyRows();
        }
    }

    /** Adds a cell to the current row unless it is blank; columns grow. */
    void cell(int column, String text, boolean shownAsPercent) {
        if (text.isEmpty()) {
            return;
        }
        if (row > Limits.ROWS) {
            throw Budget.tooManyRows();
        }
        if (column >= Limits.COLUMNS) {
            throw Budget.tooManyColumns(Letters.of(column));
        }
        if (column < cells.size()) {
            throw RefusedFileException.damaged("cell " + Letters.of(column) + row + " is there twice or out of order.");
        }
        budget.cells(column + 1 - cells.size());
        while (cells.size() < column) {
            cells.add(new Cell(Letters.of(cells.size()) + row, "", false));
        }
        cells.add(new Cell(Letters.of(column) + row, text, shownAsPercent));
    }

    /** How many cells of the current row are filled or stand before a filled one. */
    int width() {
        return cells.size();
    }

    Grid build() {
        endRow();
        return new Grid(place.sheet(), place, lines);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            lines.add(new Grid.Line(row, cells));
            cells.clear();
        }
    }
}
