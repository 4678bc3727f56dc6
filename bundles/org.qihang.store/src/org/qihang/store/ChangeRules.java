package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.rule.AnsweringUnits;
import org.qihang.model.rule.RecordCode;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;

/**
 * The rules every record of a register meets before it is written, by whatever way: texts that fit and hold no
 * forbidden character, a key, the unit that answers for it. Made for one transaction.
 */
final class ChangeRules {

    /** The unit of records that lie in none of the campaign's units, such as an employer of another province. */
    static final String NO_UNIT = "";

    private final RegisterTable table;
    private final AnsweringUnits units;
    private final Connection connection;
    private final Initials readings;
    private final String wholeTable;
    private final Map<String, String> placeOfUniversity = new HashMap<>();
    private final Map<String, String> unitOfReferred = new HashMap<>();
    private final Feature answering;
    private final RegisterTable referred;
    private final int answers;
    private final int origin;
    private final int university;
    private boolean ahead;

    ChangeRules(Session session, Connection connection, RegisterTable table, Plans.Plan plan, String campaign)
            throws SQLException {
        this.connection = connection;
        this.table = table;
        this.units = plan.units();
        this.readings = session.initials();
        this.wholeTable = session.dialect().wholeTable();
        Register register = table.register();
        boolean graduate = register.type() == RegisterPackage.Literals.GRADUATE;
        this.origin = graduate ? table.position(RegisterPackage.Literals.GRADUATE__ORIGIN.getName()) : -1;
        this.university = graduate ? table.position(RegisterPackage.Literals.GRADUATE__UNIVERSITY.getName()) : -1;
        this.answering = register.answering().orElse(null);
        this.answers = answering == null ? -1 : table.position(answering.name());
        this.referred = answering == null ? null : session.tables().referred(answering);
        if (graduate) {
            readUniversities(campaign);
        }
    }

    private void readUniversities(String campaign) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select code, place from university where campaign = ?")) {
            statement.setString(1, campaign);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    placeOfUniversity.put(result.getString(1), result.getString(2));
                }
            }
        }
    }

    /** Reads the units of all records that may be referred to, so that a bulk load asks nothing in between. */
    void readAhead(String campaign) throws SQLException {
        if (referred == null) {
            return;
        }
        Column key = referred.columns()[referred.key()];
        try (PreparedStatement statement = connection.prepareStatement(
                "select " + key.name() + ", unit from " + referred.name() + wholeTable + " where campaign = ?")) {
            statement.setString(1, campaign);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    unitOfReferred.put((String) key.read(result, 1), result.getString(2).intern());
                }
            }
        }
        ahead = true;
    }

    /** Checks a row and fills in its code where it has none, its unit and its initials. */
    void complete(Object[] row) throws SQLException {
        Column[] columns = table.columns();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].text() && row[i] != null && i != table.unit()) {
                row[i] = checked(columns[i], (String) row[i]);
            } else {
                row[i] = columns[i].kept(row[i]);
            }
        }
        if (table.key() >= 0 && row[table.key()] == null) {
            row[table.key()] = RecordCode.of(table.register(), feature -> row[table.position(feature.name())])
                    .orElse(null);
        }
        if (table.key() >= 0 && row[table.key()] == null) {
            throw new StoreException("attribute.key", columns[table.key()].feature());
        }
        row[table.unit()] = unit(row);
        row[table.initials()] = table.titleRefers() ? null : readings.of((String) row[table.title()]);
    }

    private static String checked(Column column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        int longest = column.feature().length();
        if (longest > 0 && text.length() > longest) {
            throw new StoreException("attribute.long", column.feature(),
                    Masking.shown(column.feature(), text), text.length(), longest);
        }
        if (text.indexOf('\0') >= 0) {
            throw new StoreException("attribute.character", column.feature());
        }
        return text;
    }

    private String unit(Object[] row) throws SQLException {
        if (origin >= 0) {
            String school = placeOfUniversity.get((String) row[university]);
            Optional<String> unit = units.of((String) row[origin], school);
            return unit.orElseThrow(() -> new StoreException("unit.undetermined",
                    Masking.mask((String) row[table.key()]), row[origin], row[university]));
        }
        if (answers < 0) {
            return NO_UNIT;
        }
        String value = (String) row[answers];
        if (referred != null) {
            return unitOfReferred((String) row[table.campaign()], value);
        }
        return answering.codes().filter("unit"::equals).isPresent() ? Objects.requireNonNullElse(value, NO_UNIT)
                : units.ofPlace(value).orElse(NO_UNIT);
    }

    private String unitOfReferred(String campaign, String key) throws SQLException {
        if (key == null) {
            throw new StoreException("attribute.required", answering);
        }
        String known = unitOfReferred.get(key);
        if (known != null) {
            return known;
        } else if (ahead) {
            throw unknown(key);
        }
        try (PreparedStatement statement = connection.prepareStatement("select unit from " + referred.name()
                + " where campaign = ? and " + referred.columns()[referred.key()].name() + " = ?")) {
            statement.setString(1, campaign);
            referred.columns()[referred.key()].bind(statement, 2, key);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw unknown(key);
                }
                String unit = result.getString(1);
                unitOfReferred.put(key, unit);
                return unit;
            }
        }
    }

    private StoreException unknown(String key) {
        return new StoreException("reference.unknown", answering, Masking.shown(answering, key), referred.register());
    }
}
