package org.qihang.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/**
 * Turns the rows of a table into records of a register by the model's own rules: types, lengths, patterns, code
 * tables, and the rules over several attributes. For one thread at a time.
 */
public final class RowCheck {

    private final FieldCheck[] fields;
    private final RecordValues values;
    private final List<RecordRule> rules = new ArrayList<>();
    private final List<RecordRule> required = new ArrayList<>();
    private final List<RecordRule> further = new ArrayList<>();
    private final Problems problems = new Problems();

    /**
     * @param register the register the rows are for
     * @param columns where each attribute stands; attributes that are missing here are not read
     * @param codes the codes an attribute may hold; null for attributes that hold none
     * @param date1904 whether the file counts its days from 1904
     */
    public RowCheck(Register register, List<ColumnUse> columns, Function<Feature, CodeSource> codes, boolean date1904) {
        Map<Feature, ColumnUse> uses = new HashMap<>();
        register.attributes().forEach(feature -> uses.put(feature,
                ColumnUse.absent(feature, feature.headers().isEmpty() ? feature.name() : feature.headers().getFirst())));
        columns.forEach(column -> uses.put(column.feature(), column));
        values = new RecordValues(register, uses);
        List<Feature> attributes = register.attributes();
        fields = new FieldCheck[attributes.size()];
        for (int i = 0; i < fields.length; i++) {
            Feature feature = attributes.get(i);
            fields[i] = field(uses.get(feature), codes.apply(feature), date1904);
            if (feature.required()) {
                (feature.key() ? rules : required).add(new Required(i));
            }
        }
        if (values.place("identityNumber") >= 0) {
            rules.add(new IdentityNumberIsValid(values));
        }
        if (values.place("birthDate") >= 0) {
            rules.add(new BirthDateAgrees(values));
        }
        if (values.place("gender") >= 0) {
            rules.add(new GenderAgrees(values));
        }
    }

    /** Adds a rule of the caller's, asked after the model's own about rows that kept those. */
    public void add(Function<RecordValues, RecordRule> rule) {
        further.add(rule.apply(values));
    }

    private static FieldCheck field(ColumnUse column, CodeSource codes, boolean date1904) {
        if (!column.present()) {
            return null;
        }
        if (codes != null) {
            return new CodeField(column, codes);
        }
        if (column.value() < 0) {
            return null;
        }
        return switch (column.feature().kind()) {
            case TEXT -> new TextField(column);
            case DATE -> new DateField(column, date1904);
            default -> throw new IllegalArgumentException("no rule reads " + column.feature());
        };
    }

    /** Reads and checks a row. */
    public CheckedRow check(Row row) {
        Object[] read = values.begin(row.number());
        problems.begin(row.number());
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] != null) {
                read[i] = fields[i].read(row, problems);
            }
        }
        if (problems.isEmpty()) {
            rules.forEach(rule -> rule.check(values, problems));
        }
        if (problems.isEmpty()) {
            further.forEach(rule -> rule.check(values, problems));
        }
        if (!problems.isEmpty()) {
            return new CheckedRow(row.number(), read, problems.copy(), List.of(), row.copy());
        }
        required.forEach(rule -> rule.check(values, problems));
        return problems.isEmpty() ? new CheckedRow(row.number(), read, List.of(), List.of(), null)
                : new CheckedRow(row.number(), read, List.of(), problems.copy(), row.copy());
    }
}
