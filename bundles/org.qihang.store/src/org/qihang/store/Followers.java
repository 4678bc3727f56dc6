package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qihang.model.meta.Register;
import org.qihang.model.meta.Register.Reference;
import org.qihang.store.database.Column;
import org.qihang.store.database.InList;
import org.qihang.store.database.RegisterTable;

/**
 * Records that refer to a record follow it, within the transaction in which it moves: their reference to its new key,
 * and where the reference answers for them, their unit to its new unit. Their history tells of it.
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

        /** The move from one row of a table to another; null when neither key nor unit differ, or it has no key. */
        static Move of(RegisterTable table, Object[] before, Object[] after) {
            if (table.key() < 0) {
                return null;
            }
            Move move = new Move((String) before[table.key()], (String) before[table.unit()],
                    (String) after[table.key()], (String) after[table.unit()]);
            return move.rekeys() || move.moves() ? move : null;
        }

        /** This move and a later one of the same record. */
        Move then(Move next) {
            return new Move(key, unit, next.newKey, next.newUnit);
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
    private final HistoryWriter history;
    private final String why;

    Followers(Session session, Connection connection, Numbers numbers, HistoryWriter history, String why) {
        this.session = session;
        this.connection = connection;
        this.numbers = numbers;
        this.history = history;
        this.why = why;
    }

    /** @param moves of different records */
    void follow(RegisterTable table, String campaign, List<Move> moves) throws SQLException {
        if (moves.isEmpty()) {
            return;
        }
        for (Reference reference : table.referrers()) {
            boolean answers = reference.feature().answers();
            List<Move> felt = moves.stream().filter(move -> move.rekeys() || answers).toList();
            for (int from = 0; from < felt.size(); from += InList.MOST) {
                follow(reference, campaign, felt.subList(from, Math.min(from + InList.MOST, felt.size())));
            }
        }
        history.flush();
    }

    private void follow(Reference reference, String campaign, List<Move> moves) throws SQLException {
        RegisterTable table = session.table(reference.register());
        int position = table.position(reference.feature().name());
        boolean answers = reference.feature().answers();
        // Before the rows are read: whoever else edits this register waits from here on.
        long stamp = numbers.of(campaign, reference.register());
        Map<String, Move> byKey = moves.stream().collect(Collectors.toMap(Move::key, Function.identity()));
        List<Move> further = new ArrayList<>();
        List<Object[]> present = referring(table, table.columns()[position], campaign, byKey.keySet());
        try (PreparedStatement statement = connection.prepareStatement(table.updateSql())) {
            for (int from = 0; from < present.size(); from += InList.MOST) {
                List<Object[]> rows = present.subList(from, Math.min(from + InList.MOST, present.size()));
                for (Object[] before : rows) {
                    Move move = byKey.get(before[position]);
                    Object[] row = before.clone();
                    row[position] = move.newKey();
                    row[table.unit()] = answers ? move.newUnit() : before[table.unit()];
                    row[table.version()] = (Integer) before[table.version()] + 1;
                    row[table.stamp()] = stamp;
                    table.bind(statement, row);
                    table.bindKey(statement, before);
                    statement.addBatch();
                    history.differences(table, before, row, why);
                    Move own = Move.of(table, before, row);
                    if (own != null) {
                        further.add(own);
                    }
                }
                check(statement.executeBatch(), table, rows);
            }
        }
        // Those that have moved now may be answered for by others in turn.
        follow(table, campaign, further);
    }

    private List<Object[]> referring(RegisterTable table, Column column, String campaign, Set<String> keys)
            throws SQLException {
        int count = InList.places(keys.size());
        try (PreparedStatement statement = connection.prepareStatement("select " + table.columnList() + " from "
                + table.name() + " where (campaign, " + column.name() + ") in " + InList.of(count, 2))) {
            InList.bind(statement, count, campaign, column, keys.iterator());
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(table.read(result));
                }
            }
            return rows;
        }
    }

    // A bulk load may have changed one in between.
    private void check(int[] counts, RegisterTable table, List<Object[]> rows) throws SQLException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw new Conflicts(session).of(connection, table, rows.get(i));
            }
        }
    }
}
