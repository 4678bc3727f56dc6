package org.qihang.store.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage;

/**
 * The table of a register. A row is an array with one value per column, system columns first, in the order of
 * {@link Register#columns()}.
 */
public final class RegisterTable {

    private final Register register;
    private final Column[] columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int id;
    private final int campaign;
    private final int unit;
    private final int version;
    private final int stamp;
    private final int importId;
    private final int initials;
    private final int title;
    // Asked for each row that is written: the model reads its annotations anew each time.
    private final boolean titleRefers;
    private final int key;
    private List<Register.Reference> referrers;

    public RegisterTable(Register register) {
        this.register = register;
        this.columns = register.columns().stream().map(Column::new).toArray(Column[]::new);
        for (int i = 0; i < columns.length; i++) {
            positions.put(columns[i].feature().name(), i);
        }
        this.id = position(RegisterPackage.Literals.RECORD__ID);
        this.campaign = position(RegisterPackage.Literals.RECORD__CAMPAIGN);
        this.unit = position(RegisterPackage.Literals.RECORD__UNIT);
        this.version = position(RegisterPackage.Literals.RECORD__VERSION);
        this.stamp = position(RegisterPackage.Literals.RECORD__STAMP);
        this.importId = position(RegisterPackage.Literals.RECORD__IMPORT_ID);
        this.initials = position(RegisterPackage.Literals.RECORD__INITIALS);
        this.title = positions.get(register.title().name());
        this.titleRefers = register.title().register().isPresent() || register.title().personal();
        this.key = register.key().map(feature -> positions.get(feature.name())).orElse(-1);
    }

    private int position(EStructuralFeature feature) {
        return positions.get(feature.getName());
    }

    public Register register() {
        return register;
    }

    /** The table's name. */
    public String name() {
        return register.table();
    }

    public Column[] columns() {
        return columns;
    }

    /** Where an attribute stands in a row. */
    public int position(String attribute) {
        Integer position = positions.get(attribute);
        if (position == null) {
            throw new IllegalArgumentException(register.name() + " has no attribute " + attribute);
        }
        return position;
    }

    /** The column of a feature of this register. */
    public Column column(Feature feature) {
        return columns[position(feature.name())];
    }

    /** How values of a feature are read and compared: of its column, or of what is computed. */
    public Column reader(Feature feature) {
        return feature.computed().isEmpty() ? column(feature) : new Column(feature);
    }

    public int id() {
        return id;
    }

    public int campaign() {
        return campaign;
    }

    public int unit() {
        return unit;
    }

    public int version() {
        return version;
    }

    public int stamp() {
        return stamp;
    }

    public int importId() {
        return importId;
    }

    public int initials() {
        return initials;
    }

    /** Where what a record is called by stands in a row. */
    public int title() {
        return title;
    }

    /** Whether the title is a reference or personal data, which have no initials of their own. */
    public boolean titleRefers() {
        return titleRefers;
    }

    /** Where the key stands in a row, -1 when the register has none. */
    public int key() {
        return key;
    }

    /** The attributes of all registers that refer to this one; looked up once. */
    public synchronized List<Register.Reference> referrers() {
        if (referrers == null) {
            referrers = register.referrers();
        }
        return referrers;
    }

    /** All column names with commas, as statements list them. */
    public String columnList() {
        return Arrays.stream(columns).map(Column::name).collect(Collectors.joining(", "));
    }

    /** A statement that adds a row. */
    public String insertSql() {
        return "insert into " + name() + " (" + columnList() + ") values ("
                + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
    }

    /** A statement that replaces a row if it still has the version it had: {@link #bindKey} after the columns. */
    public String updateSql() {
        return "update " + name() + " set "
                + Arrays.stream(columns).map(column -> column.name() + " = ?").collect(Collectors.joining(", "))
                + " where campaign = ? and unit = ? and id = ? and version = ?";
    }

    /** A statement that deletes a row if it still has the version it had: {@link #bindKey} from the first parameter. */
    public String deleteSql() {
        return "delete from " + name() + " where campaign = ? and unit = ? and id = ? and version = ?";
    }

    /** Sets all columns as parameters 1 and following. */
    public void bind(PreparedStatement statement, Object[] row) throws SQLException {
        for (int i = 0; i < columns.length; i++) {
            columns[i].bind(statement, i + 1, row[i]);
        }
    }

    /** Sets campaign, unit, id and version of a row as parameters after the columns. */
    public void bindKey(PreparedStatement statement, Object[] row) throws SQLException {
        bindKey(statement, columns.length, row);
    }

    /** The same after that many other parameters. */
    public void bindKey(PreparedStatement statement, int others, Object[] row) throws SQLException {
        int next = others;
        for (int position : List.of(campaign, unit, id, version)) {
            columns[position].bind(statement, ++next, row[position]);
        }
    }

    /** Whether two rows have the same attributes: what people fill in. */
    public boolean sameAttributes(Object[] one, Object[] other) {
        for (int i = 0; i < columns.length; i++) {
            if (!columns[i].feature().system() && !Column.same(one[i], other[i])) {
                return false;
            }
        }
        return true;
    }

    /** Reads a whole row of a result that has all columns in order. */
    public Object[] read(ResultSet result) throws SQLException {
        Object[] row = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            row[i] = columns[i].read(result, i + 1);
        }
        return row;
    }

    /** The values of a record as a row. */
    public Object[] row(Record record) {
        Object[] row = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            row[i] = record.eGet(columns[i].feature().feature());
        }
        return row;
    }

    /** A new record with the values of a row. */
    public Record record(Object[] row) {
        Record record = register.newRecord();
        for (int i = 0; i < columns.length; i++) {
            record.eSet(columns[i].feature().feature(), row[i]);
        }
        return record;
    }
}
