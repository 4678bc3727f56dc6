package org.qihang.indicator;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qihang.store.Store;

/** The same rates asked of the database with a GROUP BY, written without a look at how the product computes them. */
final class PlainSql {

    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.UNIT, "g.unit",
            Dimension.SCHOOL_UNIT, "case when u.place = '211224' then u.place when u.place like '2101%' then '210100'"
                    + " when u.place like '2112%' then '211200' else '' end",
            Dimension.ORIGIN, "case when g.origin like '21%' then substring(g.origin from 1 for 4) || '00'"
                    + " else substring(g.origin from 1 for 2) || '0000' end",
            Dimension.UNIVERSITY, "coalesce(g.university, '')",
            Dimension.DEGREE, "coalesce(g.degree, '')",
            Dimension.MAJOR, "coalesce(g.major, '')",
            Dimension.GENDER, "coalesce(g.gender, '')",
            Dimension.HARDSHIP, "coalesce(g.hardship, '')",
            Dimension.TIBET, "case when g.origin like '54%' then '1' else '0' end");

    private static final String PEOPLE = "select p.*, coalesce(case when p.destination_since is null"
            + " or p.destination_since <= ? then p.destination else (select d.destination from destination d"
            + " where d.campaign = p.campaign and d.unit = p.unit and d.identity_number = p.identity_number"
            + " and d.since <= ? and d.until > ?"
            + " order by d.since desc, d.id desc limit 1) end, '70') as held from graduate p where p.campaign = ?";

    private final Store store;
    private final String campaign;

    PlainSql(Store store, String campaign) {
        this.store = store;
        this.campaign = campaign;
    }

    /** Numerator and denominator of each group. */
    Map<List<String>, List<Long>> rates(LocalDate on, String notCounted, List<Dimension> by, Map<Dimension, String> where)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        by.forEach(dimension -> columns.add(COLUMNS.get(dimension) + " as k" + columns.size()));
        String keys = IntStream.range(0, by.size()).mapToObj(i -> "k" + i + ", ").collect(Collectors.joining());
        columns.add("held");
        String filter = where.keySet().stream().map(dimension -> " and " + COLUMNS.get(dimension) + " = ?")
                .collect(Collectors.joining());
        String query = "select " + keys + "count(case when held not in ('65', " + notCounted + ") then 1 end),"
                + " count(case when held <> '65' then 1 end) from (select " + String.join(", ", columns)
                + " from (" + PEOPLE + ") g left join university u on u.campaign = g.campaign and u.code = g.university"
                + " where 1 = 1" + filter + ") x" + (by.isEmpty() ? "" : " group by " + keys.substring(0, keys.length() - 2));
        try (Connection connection = store.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 1; i <= 3; i++) {
                statement.setDate(i, Date.valueOf(on));
            }
            statement.setString(4, campaign);
            int next = 5;
            for (String code : where.values()) {
                statement.setString(next++, code);
            }
            return read(statement, by.size());
        }
    }

    private static Map<List<String>, List<Long>> read(PreparedStatement statement, int keys) throws SQLException {
        Map<List<String>, List<Long>> groups = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                List<String> key = new ArrayList<>();
                for (int i = 1; i <= keys; i++) {
                    key.add(result.getString(i));
                }
                groups.put(key, List.of(result.getLong(keys + 1), result.getLong(keys + 2)));
            }
        }
        return groups;
    }
}
