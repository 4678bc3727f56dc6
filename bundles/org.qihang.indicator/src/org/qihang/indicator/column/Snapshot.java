package org.qihang.indicator.column;

import java.util.List;

/** The graduates of one campaign at one state of the store, as columns. Does not change; any thread may count it. */
public final class Snapshot {

    private final List<Chunk> chunks;
    private final List<List<String>> values;
    private final int rows;

    Snapshot(List<Chunk> chunks, List<List<String>> values) {
        this.chunks = List.copyOf(chunks);
        this.values = values;
        this.rows = chunks.stream().mapToInt(chunk -> chunk.size).sum();
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** How many graduates. */
    public int rows() {
        return rows;
    }

    /** Every value seen in a column, at the place of its number; at 0 the empty text for no value. */
    public List<String> values(Attribute attribute) {
        return values.get(attribute.ordinal());
    }

    /** Bytes the columns take in memory, dictionaries left out. */
    public long bytes() {
        return chunks.stream().mapToLong(Chunk::bytes).sum();
    }
}
