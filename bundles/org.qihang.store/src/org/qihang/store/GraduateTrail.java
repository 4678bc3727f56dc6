package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.database.RegisterTable;

/** What follows a graduate's change in the register of earlier destinations, within the same transaction. */
final class GraduateTrail {

    private final Session session;
    private final Stamps stamps;
    private final Plans plans;
    private final RegisterTable destinations;

    GraduateTrail(Session session, Stamps stamps, Plans plans) {
        this.session = session;
        this.stamps = stamps;
        this.plans = plans;
        this.destinations = session.table(Register.of(RegisterPackage.Literals.DESTINATION));
    }

    /** Keeps a superseded destination, and lets earlier ones follow the person's unit and identity number. */
    void follow(Connection connection, RegisterTable table, Object[] before, Object[] after) throws SQLException {
        if (table.register().type() != RegisterPackage.Literals.GRADUATE) {
            return;
        }
        String campaign = (String) after[table.campaign()];
        if (!Objects.equals(before[table.unit()], after[table.unit()])
                || !Objects.equals(before[table.key()], after[table.key()])) {
            move(connection, table, before, after);
        }
        Object[] row = new Superseded(table, destinations, plans.of(connection, campaign).begins()).row(before, after);
        if (row == null) {
            return;
        }
        row[destinations.id()] = session.recordIds().next(connection);
        row[destinations.version()] = 1;
        row[destinations.stamp()] = stamps.next(connection, campaign, destinations.register().name());
        row[destinations.importId()] = 0L;
        try (PreparedStatement statement = connection.prepareStatement(destinations.insertSql())) {
            destinations.bind(statement, row);
            statement.executeUpdate();
        }
    }

    private void move(Connection connection, RegisterTable table, Object[] before, Object[] after)
            throws SQLException {
        String campaign = (String) after[table.campaign()];
        long stamp = stamps.next(connection, campaign, destinations.register().name());
        try (PreparedStatement statement = connection.prepareStatement("update destination set unit = ?,"
                + " identity_number = ?, stamp = ?, version = version + 1"
                + " where campaign = ? and unit = ? and identity_number = ?")) {
            statement.setString(1, (String) after[table.unit()]);
            table.columns()[table.key()].bind(statement, 2, after[table.key()]);
            statement.setLong(3, stamp);
            person(statement, 4, table, before);
            statement.executeUpdate();
        }
    }

    private static void person(PreparedStatement statement, int first, RegisterTable table, Object[] row)
            throws SQLException {
        statement.setString(first, (String) row[table.campaign()]);
        statement.setString(first + 1, (String) row[table.unit()]);
        table.columns()[table.key()].bind(statement, first + 2, row[table.key()]);
    }

    /** The earlier destinations go with the person. */
    void remove(Connection connection, RegisterTable table, Object[] row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "delete from destination where campaign = ? and unit = ? and identity_number = ?")) {
            person(statement, 1, table, row);
            if (statement.executeUpdate() > 0) {
                stamps.nextForDeletion(connection, (String) row[table.campaign()], destinations.register().name());
            }
        }
    }
}
