package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qihang.model.meta.Register;
import org.qihang.model.meta.Register.Reference;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;

/**
 * Records that refer to a record follow it, within the transaction in which it moves: their reference to its new key,
 * and where the reference answers for them, their unit to its new unit.
 */
final class Followers {

    /** Gives the change number that rows of a register get in this transaction. */
    interface Numbers {
        long of(String campaign, Register register) throws SQLException;
    }

    /**
     * One record that has another key or unit than before.
     *
     * @param key the key before
     * @param unit the unit before
     */
    record Move(String key, String unit, String newKey, String newUnit) {

        /** The move from one row of a table to another; null when neither key nor unit differ. */
        static Move of(RegisterTable table, Object[] before, Object[] after) {
            Move move = new Move((String) before[table.key()], (String) before[table.unit()],
                    (String) after[table.key()], (String) after[table.unit()]);
            return move.rekeys() || move.moves() ? move : null;
        }

        boolean rekeys() {
            return !Objects.equals(key, newKey);
        }

        boolean moves() {
            return !Objects.equals(unit, newUnit);
        }
    }

    private final Session session;
    private final Connection connection;
    private final Numbers numbers;

    Followers(Session session, Connection connection, Numbers numbers) {
        this.session = session;
        this.connection = connection;
        this.numbers = numbers;
    }

    void follow(RegisterTable table, String campaign, List<Move> moves) throws SQLException {
        if (moves.isEmpty()) {
            return;
        }
        for (Reference reference : table.referrers()) {
            boolean answers = reference.feature().answers();
            List<Move> felt = moves.stream().filter(move -> move.rekeys() || answers).toList();
            if (!felt.isEmpty()) {
                follow(reference, campaign, felt);
                if (answers) {
                    further(reference, campaign, felt.stream().filter(Move::moves).toList());
                }
            }
        }
    }

    private void follow(Reference reference, String campaign, List<Move> moves) throws SQLException {
        RegisterTable table = session.table(reference.register());
        Column column = table.column(reference.feature());
        boolean answers = reference.feature().answers();
        long stamp = numbers.of(campaign, reference.register());
        try (PreparedStatement statement = connection.prepareStatement("update " + table.name() + " set "
                + column.name() + " = ?," + (answers ? " unit = ?," : "") + " stamp = ?, version = version + 1"
                + " where campaign = ? and " + column.name() + " = ?" + (answers ? " and unit = ?" : ""))) {
            for (Move move : moves) {
                int next = 0;
                column.bind(statement, ++next, move.newKey());
                if (answers) {
                    statement.setString(++next, move.newUnit());
                }
                statement.setLong(++next, stamp);
                statement.setString(++next, campaign);
                column.bind(statement, ++next, move.key());
                if (answers) {
                    statement.setString(++next, move.unit());
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Those that have moved now may be answered for by others in turn. */
    private void further(Reference reference, String campaign, List<Move> moves) throws SQLException {
        RegisterTable table = session.table(reference.register());
        if (table.key() < 0 || moves.isEmpty()
                || table.referrers().stream().noneMatch(other -> other.feature().answers())) {
            return;
        }
        List<Move> moved = new ArrayList<>();
        Column key = table.columns()[table.key()];
        Column column = table.column(reference.feature());
        try (PreparedStatement statement = connection.prepareStatement("select " + key.name() + " from "
                + table.name() + " where campaign = ? and unit = ? and " + column.name() + " = ?")) {
            for (Move move : moves) {
                statement.setString(1, campaign);
                statement.setString(2, move.newUnit());
                column.bind(statement, 3, move.newKey());
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        String own = (String) key.read(result, 1);
                        moved.add(new Move(own, move.unit(), own, move.newUnit()));
                    }
                }
            }
        }
        follow(table, campaign, moved);
    }
}
