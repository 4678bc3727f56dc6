package org.qihang.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.qihang.model.meta.Register;

/** Who took personal data out of the store unmasked, and why; the newest first. */
public final class Disclosures {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 255;

    private final Session session;

    Disclosures(Session session) {
        this.session = session;
    }

    /**
     * Notes that records are about to leave: nobody takes them without a trace.
     *
     * @throws StoreException when no reason is given, or one that is too long
     */
    public void record(String campaign, Register register, String fileName, long rows, String why) {
        if (why == null || why.isBlank()) {
            throw new StoreException("disclosure.why");
        } else if (why.length() > LONGEST_REASON) {
            throw new StoreException("disclosure.long", why.length(), LONGEST_REASON);
        }
        session.transactions().write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("insert into disclosure (campaign, id,"
                    + " register, file_name, row_count, who, disclosed_at, why) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                statement.setString(1, campaign);
                statement.setLong(2, session.entryIds().next());
                statement.setString(3, register.name());
                statement.setString(4, fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME)));
                statement.setLong(5, rows);
                statement.setString(6, session.actor().name());
                statement.setObject(7, session.now());
                statement.setString(8, why.strip());
                statement.executeUpdate();
            }
            return null;
        });
    }

    /** What left the store from one campaign. */
    public List<Disclosure> of(String campaign) {
        return session.transactions().read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select id, register, file_name, row_count,"
                    + " who, disclosed_at, why from disclosure where campaign = ? order by id desc")) {
                statement.setString(1, campaign);
                try (ResultSet result = statement.executeQuery()) {
                    List<Disclosure> list = new ArrayList<>();
                    while (result.next()) {
                        list.add(new Disclosure(result.getLong(1), campaign, result.getString(2), result.getString(3),
                                result.getLong(4), result.getString(5),
                                result.getObject(6, OffsetDateTime.class).toInstant(), result.getString(7)));
                    }
                    return list;
                }
            }
        });
    }
}
