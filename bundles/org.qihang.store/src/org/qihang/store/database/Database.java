package org.qihang.store.database;

import javax.sql.DataSource;

/**
 * An open database.
 *
 * @param end what must be given back at the end, in this order
 */
public record Database(DataSource source, Dialect dialect, Runnable end) implements AutoCloseable {

    @Override
    public void close() {
        end.run();
    }
}
