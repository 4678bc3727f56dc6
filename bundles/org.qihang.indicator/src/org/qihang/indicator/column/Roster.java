package org.qihang.indicator.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where snapshots come from: takes graduates and their former destinations as the store gives them and publishes
 * what it knows as a {@link Snapshot}. Chunks that did not change are shared between snapshots. One thread at a time.
 */
public final class Roster {

    private final Dictionary[] dictionaries = new Dictionary[Attribute.values().length];
    private final PersonKeys people = new PersonKeys();
    private final List<Chunk> chunks = new ArrayList<>();
    private Rows tail = new Rows();
    private Rows changes = new Rows();
    private Spells pending = new Spells();

    public Roster() {
        Arrays.setAll(dictionaries, a -> new Dictionary());
    }

    /**
     * A graduate that was never given before: the fast way, for a first load.
     *
     * @param id of the row in the store
     * @param person identity number, by which former destinations are found
     * @param codes in the order of {@link Attribute}; null for no value
     * @param since when the present destination began, null: always
     */
    public void append(long id, String person, String[] codes, LocalDate since) {
        fill(tail, id, person, codes, since);
        if (tail.size == Chunk.ROWS) {
            seal();
        }
    }

    /** A graduate new or changed: replaces the row of the same id at the next {@link #publish}. */
    public void change(long id, String person, String[] codes, LocalDate since) {
        fill(changes, id, person, codes, since);
    }

    /** A former destination, new or changed: held from a day until the day it no longer held. */
    public void former(long id, String person, LocalDate since, LocalDate until, String destination) {
        int code = dictionaries[Attribute.DESTINATION.ordinal()].number(destination);
        pending.add(id, people.key(person), Days.of(since), until == null ? Days.LAST : Days.of(until), code);
    }

    /** Drops every former destination, to be given again. */
    public void forgetFormer() {
        pending = new Spells();
        chunks.replaceAll(chunk -> chunk.with(null));
    }

    private void fill(Rows rows, long id, String person, String[] codes, LocalDate since) {
        int row = rows.append();
        rows.id[row] = id;
        rows.key[row] = people.key(person);
        rows.since[row] = Days.of(since);
        for (int a = 0; a < dictionaries.length; a++) {
            rows.codes[a][row] = dictionaries[a].number(codes[a]);
        }
    }

    private void seal() {
        chunks.add(Chunk.of(tail, null));
        tail.clear();
    }

    /** Takes in what was given since the last time. */
    public Snapshot publish() {
        if (tail.size > 0) {
            seal();
        }
        tail = new Rows();
        if (changes.size > 0) {
            replace();
            changes = new Rows();
        }
        if (pending.size > 0) {
            pending = new Linking(pending).link(chunks);
        }
        return new Snapshot(chunks, Arrays.stream(dictionaries).map(Dictionary::view).toList());
    }

    private void replace() {
        LongIndex index = new LongIndex(changes.id, changes.size);
        boolean[] known = new boolean[changes.size];
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            Rows rows = null;
            for (int row = 0; row < chunk.size; row++) {
                int change = index.find(chunk.id[row]);
                if (change >= 0) {
                    rows = rows == null ? chunk.unpack() : rows;
                    rows.copy(row, changes, change);
                    known[change] = true;
                }
            }
            if (rows != null) {
                chunks.set(c, Chunk.of(rows, keptHistory(chunk, rows)));
            }
        }
        appendNew(index, known);
    }

    /** The chunk's history; when a person's identity number was corrected, all of it is to be linked anew. */
    private History keptHistory(Chunk chunk, Rows rows) {
        if (chunk.history == null || Arrays.equals(chunk.key, 0, chunk.size, rows.key, 0, chunk.size)) {
            return chunk.history;
        }
        // Older than what is pending already, so it goes first: the last of equal ids wins.
        Spells all = new Spells();
        for (int row = 0; row < chunk.size; row++) {
            chunk.history.copy(row, chunk.key[row], all);
        }
        for (int i = 0; i < pending.size; i++) {
            all.add(pending, i);
        }
        pending = all;
        return null;
    }

    private void appendNew(LongIndex index, boolean[] known) {
        History history = null;
        if (!chunks.isEmpty() && chunks.getLast().size < Chunk.ROWS) {
            Chunk last = chunks.removeLast();
            tail = last.unpack();
            history = last.history;
        }
        for (int change = 0; change < changes.size; change++) {
            if (!known[change] && index.find(changes.id[change]) == change) {
                tail.copy(tail.append(), changes, change);
                if (tail.size == Chunk.ROWS) {
                    chunks.add(Chunk.of(tail, history));
                    history = null;
                    tail.clear();
                }
            }
        }
        if (tail.size > 0) {
            chunks.add(Chunk.of(tail, history));
        }
        tail = new Rows();
    }
}
