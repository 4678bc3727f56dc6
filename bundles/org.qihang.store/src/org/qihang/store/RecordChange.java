package org.qihang.store;

import java.util.List;
import org.qihang.model.register.Record;

/** One change of a register, to be made by {@link Registers#apply} or as it was made. */
public sealed interface RecordChange {

    /** The record it is about: as it is afterwards, or as it was when it is gone. */
    Record record();

    /** The change that undoes this one, when this is a change as it was made. */
    RecordChange inverse();

    /**
     * A record is added. One that has an id was deleted before and is there again with that id; a new one has none
     * (0).
     */
    record Added(Record record) implements RecordChange {

        @Override
        public RecordChange inverse() {
            return new Removed(record);
        }
    }

    /**
     * A record has other values.
     *
     * @param before as it was read
     * @param after the same with other values
     */
    record Changed(Record before, Record after) implements RecordChange {

        @Override
        public Record record() {
            return after;
        }

        @Override
        public RecordChange inverse() {
            return new Changed(after, before);
        }
    }

    /** A record is deleted. */
    record Removed(Record record) implements RecordChange {

        @Override
        public RecordChange inverse() {
            return new Added(record);
        }
    }

    /**
     * Attachments go from one record to another of the same register, as when two are merged.
     *
     * @param attachments the ids of the attachments
     */
    record Handed(Record from, Record to, List<Long> attachments) implements RecordChange {

        @Override
        public Record record() {
            return to;
        }

        @Override
        public RecordChange inverse() {
            return new Handed(to, from, attachments);
        }
    }
}
