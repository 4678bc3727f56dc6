package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.database.Mapping;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.SqlFaults;

/** Single records added, changed and deleted: rules, row and history in one transaction. */
final class RecordEdits {

    private final Session session;
    private final Mapping mapping;
    private final Stamps stamps;
    private final Plans plans;

    RecordEdits(Session session, Mapping mapping, Stamps stamps, Plans plans) {
        this.session = session;
        this.mapping = mapping;
        this.stamps = stamps;
        this.plans = plans;
    }

    Record insert(Record record, String why) {
        Register register = Register.of(record.eClass());
        RegisterTable table = session.table(register);
        return session.transactions().write(connection -> {
            Object[] row = table.row(record);
            rules(connection, table, record.getCampaign()).complete(row);
            refuseTakenKey(connection, table, row);
            begin(connection, table, row);
            Record stored = table.record(row);
            write(connection, hibernate -> hibernate.insert(stored));
            try (HistoryWriter history = new HistoryWriter(session, connection, 0)) {
                history.created(table, row, why);
                history.flush();
            }
            return stored;
        });
    }

    private ChangeRules rules(Connection connection, RegisterTable table, String campaign) throws SQLException {
        return new ChangeRules(session, connection, table, plans.of(connection, campaign), campaign);
    }

    /** Gives a new row its id, first version, stamp and no import. */
    private void begin(Connection connection, RegisterTable table, Object[] row) throws SQLException {
        row[table.stamp()] = stamps.next(connection, (String) row[table.campaign()], table.register().name());
        row[table.id()] = session.recordIds().next(connection);
        row[table.version()] = 1;
        row[table.importId()] = 0L;
    }

    private static void refuseTakenKey(Connection connection, RegisterTable table, Object[] row)
            throws SQLException {
        if (table.key() < 0) {
            return;
        }
        String column = table.columns()[table.key()].name();
        try (PreparedStatement statement = connection.prepareStatement(
                "select 1 from " + table.name() + " where campaign = ? and " + column + " = ? and id <> ?")) {
            statement.setString(1, (String) row[table.campaign()]);
            table.columns()[table.key()].bind(statement, 2, row[table.key()]);
            statement.setLong(3, (Long) row[table.id()]);
            if (statement.executeQuery().next()) {
                throw new StoreException("record.exists", Conflicts.shownKey(table, row));
            }
        }
    }

    private void write(Connection connection, Consumer<StatelessSession> change) {
        try (StatelessSession hibernate = mapping.session(connection)) {
            change.accept(hibernate);
        } catch (JDBCException e) {
            throw SqlFaults.of(e.getSQLException());
        }
    }

    Record update(Record before, Record after, String why) {
        RegisterTable table = session.table(Register.of(after.eClass()));
        return session.transactions().write(connection -> {
            Object[] old = table.row(before);
            Object[] row = table.row(after);
            for (int system : new int[] {table.id(), table.campaign(), table.version(), table.importId()}) {
                row[system] = old[system];
            }
            rules(connection, table, before.getCampaign()).complete(row);
            refuseTakenKey(connection, table, row);
            row[table.stamp()] = stamps.next(connection, before.getCampaign(), table.register().name());
            try (HistoryWriter history = new HistoryWriter(session, connection, 0)) {
                Record stored = replace(connection, table, old, row);
                if (history.differences(table, old, row, why) > 0) {
                    history.flush();
                }
                new GraduateTrail(session, stamps, plans).follow(connection, table, old, row);
                return stored;
            }
        });
    }

    // The unit is part of the primary key, so that tables can be partitioned by it: a row moves by leaving and coming.
    private Record replace(Connection connection, RegisterTable table, Object[] old, Object[] row)
            throws SQLException {
        boolean moves = !old[table.unit()].equals(row[table.unit()]);
        Record stored = table.record(row);
        try {
            write(connection, hibernate -> {
                if (moves) {
                    hibernate.delete(table.record(old));
                    stored.setVersion(stored.getVersion() + 1);
                    hibernate.insert(stored);
                } else {
                    hibernate.update(stored);
                }
            });
            return stored;
        } catch (StaleStateException e) {
            throw new Conflicts(session).of(connection, table, old);
        }
    }

    void delete(Record record, String why) {
        RegisterTable table = session.table(Register.of(record.eClass()));
        session.transactions().write(connection -> {
            Object[] old = table.row(record);
            stamps.nextForDeletion(connection, record.getCampaign(), table.register().name());
            try (HistoryWriter history = new HistoryWriter(session, connection, 0)) {
                Record gone = EcoreUtil.copy(record);
                write(connection, hibernate -> hibernate.delete(gone));
                history.deleted(table, old, why);
                history.flush();
                if (table.register().type() == RegisterPackage.Literals.GRADUATE) {
                    new GraduateTrail(session, stamps, plans).remove(connection, table, old);
                }
            } catch (StaleStateException e) {
                throw new Conflicts(session).of(connection, table, old);
            }
            return null;
        });
    }
}
