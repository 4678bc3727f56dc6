package org.qihang.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bulk loads of campaigns, the newest first. */
public final class ImportRuns {

    private final Session session;

    ImportRuns(Session session) {
        this.session = session;
    }

    public List<ImportRun> of(String campaign) {
        return session.transactions().read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select id, campaign, register, file_name,"
                    + " digest, code_table, who, state, started_at, finished_at, created_rows, changed_rows,"
                    + " unchanged_rows, refused_rows from import_run where campaign = ? order by id desc")) {
                statement.setString(1, campaign);
                try (ResultSet result = statement.executeQuery()) {
                    List<ImportRun> runs = new ArrayList<>();
                    while (result.next()) {
                        runs.add(run(result));
                    }
                    return runs;
                }
            }
        });
    }

    public Optional<ImportRun> byId(String campaign, long id) {
        return of(campaign).stream().filter(run -> run.id() == id).findFirst();
    }

    private static ImportRun run(ResultSet result) throws SQLException {
        OffsetDateTime finished = result.getObject(10, OffsetDateTime.class);
        return new ImportRun(result.getLong(1), result.getString(2), result.getString(3),
                new ImportSource(result.getString(4), result.getString(5), result.getString(6)), result.getString(7),
                ImportRun.State.valueOf(result.getString(8)), result.getObject(9, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(), result.getLong(11), result.getLong(12),
                result.getLong(13), result.getLong(14));
    }
}
