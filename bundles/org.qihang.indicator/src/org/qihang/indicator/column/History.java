package org.qihang.indicator.column;

import java.util.Arrays;

/**
 * The former destinations of the rows of one chunk, sorted by row and day: row r's stand from {@code from[r]} up to
 * {@code from[r + 1]}. Does not change.
 */
final class History {

    // Row, day and place packed into one sortable number.
    private static final int PLACE_BITS = 26;
    private static final int DAY_BITS = 22;

    private final int[] from;
    private final long[] id;
    private final Column since;
    private final Column until;
    private final Column code;

    /**
     * @param rows of the chunk
     * @param spells in any order
     * @param rowOf the row each spell belongs to
     */
    History(int rows, Spells spells, int[] rowOf) {
        int size = spells.size;
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = ((long) rowOf[i] << (DAY_BITS + PLACE_BITS)) | ((long) spells.since[i] << PLACE_BITS) | i;
        }
        Arrays.sort(order);
        from = new int[rows + 1];
        id = new long[size];
        int[] first = new int[size];
        int[] last = new int[size];
        int[] codes = new int[size];
        for (int i = 0; i < size; i++) {
            int source = (int) (order[i] & ((1L << PLACE_BITS) - 1));
            from[rowOf[source] + 1]++;
            id[i] = spells.id[source];
            first[i] = spells.since[source];
            last[i] = spells.until[source];
            codes[i] = spells.code[source];
        }
        for (int row = 0; row < rows; row++) {
            from[row + 1] += from[row];
        }
        since = Column.of(first, size);
        until = Column.of(last, size);
        code = Column.of(codes, size);
    }

    /**
     * The destination a row had on a day; 0 when there is none. Where corrections left several, the one that began
     * last holds, among equals the one with the greatest id.
     */
    int at(int row, int day) {
        if (row >= rows()) {
            return 0;
        }
        int found = -1;
        for (int i = from[row + 1] - 1; i >= from[row] && (found < 0 || since.get(i) == since.get(found)); i--) {
            if (since.get(i) <= day && day < until.get(i) && (found < 0 || id[i] > id[found])) {
                found = i;
            }
        }
        return found < 0 ? 0 : code.get(found);
    }

    /** Rows there were when this was made; rows added to the chunk since have none. */
    private int rows() {
        return from.length - 1;
    }

    boolean holds(LongIndex ids) {
        for (long spell : id) {
            if (ids.find(spell) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds a row's spells to others, under the key of the person. */
    void copy(int row, long key, Spells to) {
        if (row < rows()) {
            for (int i = from[row]; i < from[row + 1]; i++) {
                to.add(id[i], key, since.get(i), until.get(i), code.get(i));
            }
        }
    }

    long bytes() {
        return 4L * from.length + id.length * (8L + since.width() + until.width() + code.width());
    }
}
