package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.rule.AnsweringUnits;
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
    private final Map<String, String> placeOfUniversity = new HashMap<>();
    private final int place;
    private final int origin;
    private final int university;
    private final int person;

    ChangeRules(Connection connection, RegisterTable table, Plans.Plan plan, String campaign) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.units = plan.units();
        Register register = table.register();
        boolean graduate = register.type() == RegisterPackage.Literals.GRADUATE;
        this.origin = graduate ? table.position(RegisterPackage.Literals.GRADUATE__ORIGIN.getName()) : -1;
        this.university = graduate ? table.position(RegisterPackage.Literals.GRADUATE__UNIVERSITY.getName()) : -1;
        this.person = register.type() == RegisterPackage.Literals.DESTINATION
                ? table.position(RegisterPackage.Literals.DESTINATION__IDENTITY_NUMBER.getName()) : -1;
        this.place = register.attribute("place").map(feature -> table.position(feature.name())).orElse(-1);
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

    /** Checks a row and fills in its unit. */
    void complete(Object[] row) throws SQLException {
        Column[] columns = table.columns();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].text() && row[i] != null && i != table.unit()) {
                row[i] = checked(columns[i], (String) row[i]);
            }
        }
        if (table.key() >= 0 && row[table.key()] == null) {
            throw new StoreException("attribute.key", columns[table.key()].feature());
        }
        row[table.unit()] = unit(row);
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
        if (person >= 0) {
            return unitOfGraduate((String) row[table.campaign()], (String) row[person]);
        }
        return place < 0 ? NO_UNIT : units.ofPlace((String) row[place]).orElse(NO_UNIT);
    }

    private String unitOfGraduate(String campaign, String identityNumber) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select unit from graduate where campaign = ? and identity_number = ?")) {
            statement.setString(1, campaign);
            table.columns()[person].bind(statement, 2, identityNumber);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new StoreException("graduate.unknown", Masking.mask(identityNumber));
                }
                return result.getString(1);
            }
        }
    }
}
