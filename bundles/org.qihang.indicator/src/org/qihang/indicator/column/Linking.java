package org.qihang.indicator.column;

import java.util.Arrays;
import java.util.List;

/** Brings former destinations to the graduates they belong to, by identity number, chunk by chunk. */
final class Linking {

    private final Spells spells;
    private final LongIndex ids;
    /** Distinct keys, and the first and next spell of each (-1: none). */
    private final LongIndex keys;
    private final int[] next;
    private final boolean[] linked;

    /** @param spells where an id stands twice, the last one counts */
    Linking(Spells spells) {
        this.spells = spells;
        this.ids = new LongIndex(spells.id, spells.size);
        this.keys = new LongIndex(spells.key, spells.size);
        this.next = new int[spells.size];
        this.linked = new boolean[spells.size];
        chain();
    }

    /** Chains the spells of one person, from the one the index finds. */
    private void chain() {
        Arrays.fill(next, -1);
        for (int i = 0; i < spells.size; i++) {
            int head = keys.find(spells.key[i]);
            if (head != i && newest(i)) {
                next[i] = next[head];
                next[head] = i;
            }
        }
    }

    private boolean newest(int spell) {
        return ids.find(spells.id[spell]) == spell;
    }

    /** Links what can be linked; gives back what belongs to nobody yet. */
    Spells link(List<Chunk> chunks) {
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            if (concerns(chunk)) {
                chunks.set(c, chunk.with(rebuilt(chunk)));
            }
        }
        Spells left = new Spells();
        for (int i = 0; i < spells.size; i++) {
            if (!linked[i] && newest(i)) {
                left.add(spells, i);
            }
        }
        return left;
    }

    private boolean concerns(Chunk chunk) {
        for (long key : chunk.key) {
            if (key != PersonKeys.NOBODY && keys.find(key) >= 0) {
                return true;
            }
        }
        return chunk.history != null && chunk.history.holds(ids);
    }

    private History rebuilt(Chunk chunk) {
        Spells kept = new Spells();
        int[] rowOf = new int[64];
        Spells old = new Spells();
        for (int row = 0; row < chunk.size; row++) {
            long key = chunk.key[row];
            if (chunk.history != null) {
                old.size = 0;
                chunk.history.copy(row, key, old);
                for (int i = 0; i < old.size; i++) {
                    if (ids.find(old.id[i]) < 0) {
                        rowOf = put(kept, old, i, row, rowOf);
                    }
                }
            }
            int spell = key == PersonKeys.NOBODY ? -1 : keys.find(key);
            while (spell >= 0) {
                if (newest(spell)) {
                    rowOf = put(kept, spells, spell, row, rowOf);
                    linked[spell] = true;
                }
                spell = next[spell];
            }
        }
        return kept.size == 0 ? null : new History(chunk.size, kept, rowOf);
    }

    private static int[] put(Spells kept, Spells source, int i, int row, int[] rowOf) {
        int[] rows = kept.size < rowOf.length ? rowOf : Arrays.copyOf(rowOf, kept.size * 2);
        rows[kept.size] = row;
        kept.add(source, i);
        return rows;
    }
}
