package org.qihang.indicator.column;

/** Numbers up to 255. */
final class ByteColumn implements Column {

    private final byte[] values;

    ByteColumn(int[] source, int size) {
        values = new byte[size];
        for (int i = 0; i < size; i++) {
            values[i] = (byte) source[i];
        }
    }

    @Override
    public int get(int row) {
        return values[row] & 0xff;
    }

    @Override
    public int width() {
        return Byte.BYTES;
    }

    @Override
    public void read(int from, int count, int[] table, int[] out) {
        for (int i = 0; i < count; i++) {
            out[i] = table[values[from + i] & 0xff];
        }
    }

    @Override
    public void add(int from, int count, int[] table, int[] out) {
        for (int i = 0; i < count; i++) {
            out[i] += table[values[from + i] & 0xff];
        }
    }

    @Override
    public void mark(int from, int count, int[] table, int[] out) {
        for (int i = 0; i < count; i++) {
            out[i] |= table[values[from + i] & 0xff];
        }
    }

    @Override
    public int above(int limit, int from, int count, int[] hits) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            hits[found] = i;
            found += (values[from + i] & 0xff) > limit ? 1 : 0;
        }
        return found;
    }
}
