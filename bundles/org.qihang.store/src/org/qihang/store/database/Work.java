package org.qihang.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Something done on a connection within one transaction. */
@FunctionalInterface
public interface Work<T> {
    T on(Connection connection) throws SQLException;
}
