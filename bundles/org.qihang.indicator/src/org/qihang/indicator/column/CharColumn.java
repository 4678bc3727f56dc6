package org.qihang.indicator.column;

/** Numbers up to 65,535. */
final class CharColumn implements Column {

    private final char[] values;

    CharColumn(int[] source, int size) {
        values = new char[size];
        for (int i = 0; i < size; i++) {
            values[i] = (char) source[i];
        }
    }

    @Override
    public int get(int row) {
        return values[row];
    }

    @Override
    public int width() {
        return Character.BYTES;
    }

    @Override
    public void read(int from, int count, int[] table, int[] out) {
        for (int i = 0; i < count; i++) {
            out[i] = table[values[from + i]];
        }
    }

    @Override
    public void add(int from, int count, int[] table, int[] out) {
        for (int i = 0; i < count; i++) {
            out[i] += table[values[from + i]];
        }
    }

    @Override
    public void mark(int from, int count, int[] table, int[] out) {
        for (int i = 0; i < count; i++) {
            out[i] |= table[values[from + i]];
        }
    }

    @Override
    public int above(int limit, int from, int count, int[] hits) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            hits[found] = i;
            found += values[from + i] > limit ? 1 : 0;
        }
        return found;
    }
}
