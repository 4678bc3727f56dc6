package org.qihang.store.database;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.qihang.model.meta.Feature;
import org.qihang.store.memory.NumberValues;
import org.qihang.store.memory.TextValues;
import org.qihang.store.memory.Values;

/** One column of a register's table, or what is computed: how its values go into a statement and come out of a result. */
public final class Column {

    private enum Type { TEXT, PERSONAL, DATE, INT, LONG, BOOLEAN, DECIMAL, ENUM }

    // The places after the point that the tables keep of decimal numbers.
    private static final int PLACES = 2;
    private static final PersonalData PERSONAL = new PersonalData();

    private final Feature feature;
    private final Type type;
    private final boolean computed;

    Column(Feature feature) {
        this.feature = feature;
        this.computed = feature.computed().isPresent();
        this.type = switch (feature.kind()) {
            case TEXT -> feature.personal() ? Type.PERSONAL : Type.TEXT;
            case DATE -> Type.DATE;
            case INTEGER -> feature.number(BigDecimal.ZERO) instanceof Integer ? Type.INT : Type.LONG;
            case BOOLEAN -> Type.BOOLEAN;
            case DECIMAL -> Type.DECIMAL;
            case ENUM -> Type.ENUM;
            case REFERENCE, CHILDREN -> throw new IllegalArgumentException(feature + " is no column");
        };
    }

    public Feature feature() {
        return feature;
    }

    /** The column's name. */
    public String name() {
        return feature.column();
    }

    /** Whether empty text is the same as no value here. */
    public boolean text() {
        return type == Type.TEXT || type == Type.PERSONAL;
    }

    /** A value as it comes back from the column: decimal numbers to two places, half-up. */
    public Object kept(Object value) {
        return value instanceof BigDecimal number ? number.setScale(PLACES, RoundingMode.HALF_UP) : value;
    }

    /** Whether two values are the same to people: 5000 is 5000.00. */
    public static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    /** The value as the column holds it: what a statement takes. */
    public Object stored(Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case PERSONAL -> PERSONAL.convertToDatabaseColumn((String) value);
            case ENUM -> value instanceof Enum<?> literal ? literal.name() : value.toString();
            case LONG -> ((Number) value).longValue();
            case INT -> ((Number) value).intValue();
            default -> value;
        };
    }

    /** Sets a parameter of a statement. */
    public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        switch (type) {
            case TEXT -> statement.setString(position, (String) value);
            case PERSONAL -> statement.setString(position, PERSONAL.convertToDatabaseColumn((String) value));
            default -> {
                if (value == null) {
                    statement.setNull(position, sqlType());
                } else {
                    statement.setObject(position, stored(value));
                }
            }
        }
    }

    private int sqlType() {
        return switch (type) {
            case DATE -> Types.DATE;
            case BOOLEAN -> Types.BOOLEAN;
            case DECIMAL -> Types.NUMERIC;
            case INT -> Types.INTEGER;
            case LONG -> Types.BIGINT;
            default -> Types.VARCHAR;
        };
    }

    /** Reads a value of a result. */
    public Object read(ResultSet result, int position) throws SQLException {
        if (computed) {
            // Counts and sums have types of their own, by database.
            BigDecimal number = result.getBigDecimal(position);
            return number == null ? null : feature.number(number);
        }
        return switch (type) {
            case TEXT -> result.getString(position);
            case PERSONAL -> PERSONAL.convertToEntityAttribute(result.getString(position));
            case DATE -> result.getObject(position, LocalDate.class);
            case INT -> result.getObject(position, Integer.class);
            case LONG -> result.getObject(position, Long.class);
            case BOOLEAN -> result.getObject(position, Boolean.class);
            case DECIMAL -> result.getObject(position, BigDecimal.class);
            case ENUM -> literal(result.getString(position));
        };
    }

    /** Room for values of this column in memory. */
    public Values memory() {
        return switch (type) {
            case TEXT, PERSONAL, ENUM -> new TextValues();
            case DATE -> NumberValues.days();
            case INT -> NumberValues.ints();
            case LONG -> NumberValues.longs();
            case BOOLEAN -> NumberValues.booleans();
            case DECIMAL -> NumberValues.decimals(PLACES);
        };
    }

    /** Reads a value of a result as the column holds it. */
    public Object readStored(ResultSet result, int position) throws SQLException {
        return switch (type) {
            case TEXT, PERSONAL, ENUM -> result.getString(position);
            default -> read(result, position);
        };
    }

    /** A value of what the column holds. */
    public Object ofStored(Object stored) {
        return switch (type) {
            case PERSONAL -> PERSONAL.convertToEntityAttribute((String) stored);
            case ENUM -> literal((String) stored);
            default -> stored;
        };
    }

    private Object literal(String name) {
        if (name == null) {
            return null;
        }
        EEnum type = (EEnum) feature.feature().getEType();
        Enumerator literal = type.getEEnumLiteral(name).getInstance();
        return literal;
    }

    /** The value as a text of the history: encoded like its column when it is personal data. */
    public String written(Object value) {
        return value == null ? null : stored(value).toString();
    }

    /** A text of the history as people may read it. */
    public String readable(String written) {
        return type == Type.PERSONAL ? PERSONAL.convertToEntityAttribute(written) : written;
    }
}
