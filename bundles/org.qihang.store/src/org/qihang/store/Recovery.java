package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qihang.store.database.IndexJournal;

/**
 * Clears up after bulk loads whose process died. Their rows were never committed, so the database itself has undone
 * them; what is left is the run, still said to be under way, and indexes that were taken away. A load that is alive,
 * in another process on the same server, holds its right to load: it is left alone.
 */
final class Recovery {

    private record Left(long run, String campaign, String register) {
    }

    private final Session session;
    private final IndexJournal indexes;

    Recovery(Session session, IndexJournal indexes) {
        this.session = session;
        this.indexes = indexes;
    }

    /** Clears up wherever nobody loads. */
    void run() {
        for (Left left : left()) {
            session.transactions().read(connection -> {
                clear(connection, left);
                return null;
            });
        }
    }

    /** Clears up in one register; the connection holds the right to load it. */
    void run(String campaign, String register) {
        for (Left left : left()) {
            if (left.campaign().equals(campaign) && left.register().equals(register)) {
                clear(left);
            }
        }
    }

    private List<Left> left() {
        return session.transactions().read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select id, campaign, register"
                    + " from import_run where state = 'LOADING' or id in (select run_id from index_journal)");
                    ResultSet result = statement.executeQuery()) {
                List<Left> found = new ArrayList<>();
                while (result.next()) {
                    found.add(new Left(result.getLong(1), result.getString(2), result.getString(3)));
                }
                return found;
            }
        });
    }

    private void clear(Connection connection, Left left) throws SQLException {
        if (!session.dialect().acquireLoad(connection, left.campaign(), left.register())) {
            return;
        }
        try {
            clear(left);
        } finally {
            session.dialect().releaseLoad(connection, left.campaign(), left.register());
        }
    }

    private void clear(Left left) {
        LoadRun.abort(session, left.campaign(), left.run());
        indexes.restore(left.run());
    }
}
