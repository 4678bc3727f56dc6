package org.qihang.exchange.record;

import org.qihang.store.RegisterLoad;

/** Where good rows go: into the store, or nowhere when only the answer is asked for. */
interface RowSink {

    /** A dry run's. */
    RowSink NOWHERE = new RowSink() {
        @Override
        public void insert(Object[] values) {
            // A dry run only counts.
        }

        @Override
        public void update(Object[] before, Object[] after) {
            // A dry run only counts.
        }
    };

    void insert(Object[] values);

    void update(Object[] before, Object[] after);

    /** Into a bulk load. */
    static RowSink into(RegisterLoad load) {
        return new RowSink() {
            @Override
            public void insert(Object[] values) {
                load.insert(values);
            }

            @Override
            public void update(Object[] before, Object[] after) {
                load.update(before, after);
            }
        };
    }
}
