package org.qihang.indicator.column;

/** An array of counters, for few groups. */
final class DenseCells implements Cells {

    private final int[] counters;

    DenseCells(int cells) {
        counters = new int[cells];
    }

    @Override
    public void count(int[] high, int[] low, int rows) {
        for (int i = 0; i < rows; i++) {
            int cell = low[i];
            if (cell >= 0) {
                counters[cell]++;
            }
        }
    }

    @Override
    public void each(Visitor visitor) {
        for (int cell = 0; cell < counters.length; cell++) {
            if (counters[cell] != 0) {
                visitor.cell(0, cell, counters[cell]);
            }
        }
    }
}
