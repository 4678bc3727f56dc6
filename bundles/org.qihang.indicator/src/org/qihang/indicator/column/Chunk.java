package org.qihang.indicator.column;

import java.util.Arrays;

/** Up to {@value #ROWS} graduates as columns. Does not change: a change makes another chunk and leaves the rest alone. */
final class Chunk {

    static final int ROWS = 1 << 15;

    final int size;
    final long[] id;
    final long[] key;
    final Column since;
    final int lastSince;
    final History history;
    private final Column[] columns;

    private Chunk(int size, long[] id, long[] key, Column[] columns, Column since, int lastSince, History history) {
        this.size = size;
        this.id = id;
        this.key = key;
        this.columns = columns;
        this.since = since;
        this.lastSince = lastSince;
        this.history = history;
    }

    /** The rows as they are now, packed. */
    static Chunk of(Rows rows, History history) {
        int size = rows.size;
        Column[] columns = new Column[rows.codes.length];
        for (int a = 0; a < columns.length; a++) {
            columns[a] = Column.of(rows.codes[a], size);
        }
        int last = 0;
        for (int i = 0; i < size; i++) {
            last = Math.max(last, rows.since[i]);
        }
        return new Chunk(size, Arrays.copyOf(rows.id, size), Arrays.copyOf(rows.key, size), columns,
                Column.of(rows.since, size), last, history);
    }

    Chunk with(History other) {
        return new Chunk(size, id, key, columns, since, lastSince, other);
    }

    Column column(Attribute attribute) {
        return columns[attribute.ordinal()];
    }

    /** The rows again, to be changed. */
    Rows unpack() {
        Rows rows = new Rows();
        for (int i = 0; i < size; i++) {
            rows.append();
            rows.id[i] = id[i];
            rows.key[i] = key[i];
            rows.since[i] = since.get(i);
            for (int a = 0; a < columns.length; a++) {
                rows.codes[a][i] = columns[a].get(i);
            }
        }
        return rows;
    }

    /**
     * The destinations on a day, through a table: the present one where it began by then, else the one of the
     * history, else none (number 0).
     *
     * @param table what to give for each destination's number
     * @param hits room for {@code count} numbers
     */
    void destinations(int day, int from, int count, int[] table, int[] out, int[] hits) {
        Column present = column(Attribute.DESTINATION);
        present.read(from, count, table, out);
        if (lastSince > day) {
            int later = since.above(day, from, count, hits);
            for (int h = 0; h < later; h++) {
                int i = hits[h];
                out[i] = table[history == null ? 0 : history.at(from + i, day)];
            }
        }
    }

    long bytes() {
        long row = 16 + since.width();
        for (Column column : columns) {
            row += column.width();
        }
        return row * size + (history == null ? 0 : history.bytes());
    }
}
