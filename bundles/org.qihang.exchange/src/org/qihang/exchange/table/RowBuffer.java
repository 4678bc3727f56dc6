package org.qihang.exchange.table;

import java.util.Arrays;

/** The row a reader fills again and again, so that reading a roster allocates little but its texts. */
public final class RowBuffer implements Row {

    private int number;
    private int size;
    private boolean blank = true;
    private String[] texts;
    private CellKind[] kinds;

    public RowBuffer() {
        this(new String[32], new CellKind[32]);
    }

    private RowBuffer(String[] texts, CellKind[] kinds) {
        this.texts = texts;
        this.kinds = kinds;
    }

    /** Forgets all cells and begins the row of that number. */
    public void start(int row) {
        number = row;
        size = 0;
        blank = true;
    }

    /** Sets a cell; columns left out before it are empty. */
    public void set(int column, CellKind kind, String text) {
        if (column >= texts.length) {
            int length = Math.max(column + 1, texts.length * 2);
            texts = Arrays.copyOf(texts, length);
            kinds = Arrays.copyOf(kinds, length);
        }
        for (; size < column; size++) {
            texts[size] = "";
            kinds[size] = CellKind.EMPTY;
        }
        size = Math.max(size, column + 1);
        texts[column] = text;
        kinds[column] = text.isEmpty() ? CellKind.EMPTY : kind;
        if (blank && !text.isBlank()) {
            blank = false;
        }
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String text(int column) {
        return column < size ? texts[column] : "";
    }

    @Override
    public CellKind kind(int column) {
        return column < size ? kinds[column] : CellKind.EMPTY;
    }

    @Override
    public boolean isBlank() {
        return blank;
    }

    @Override
    public Row copy() {
        RowBuffer copy = new RowBuffer(Arrays.copyOf(texts, size), Arrays.copyOf(kinds, size));
        copy.number = number;
        copy.size = size;
        copy.blank = blank;
        return copy;
    }

    @Override
    public String toString() {
        return number + ": " + Arrays.asList(texts).subList(0, size);
    }
}
