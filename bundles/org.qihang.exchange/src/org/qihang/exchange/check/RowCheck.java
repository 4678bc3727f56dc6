package org.qihang.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
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
    private boolean sources;

    /**
     * @param register the register the rows are for
     * @param columns where each attribute stands; attributes that are missing here are not read
     * @param codes the codes an attribute may hold; null for attributes that hold none
     * @param date1904 whether the file counts its days from 1904
     */
    public RowCheck(Register register, List<ColumnUse> columns, Function<Feature, CodeSource> codes, boolean date1904) {
        Map<Feature, ColumnUse> uses = new HashMap<>();
        Labels labels = Labels.in(Locale.SIMPLIFIED_CHINESE);
        register.attributes().forEach(feature -> uses.put(feature,
                ColumnUse.absent(feature, feature.headers().isEmpty() ? labels.of(feature) : feature.headers().getFirst())));
        columns.forEach(column -> uses.put(column.feature(), column));
        values = new RecordValues(register, uses);
        List<Feature> attributes = register.attributes();
        fields = new FieldCheck[attributes.size()];
        for (int i = 0; i < fields.length; i++) {
            Feature feature = attributes.get(i);
            ColumnUse column = uses.get(feature);
            fields[i] = column.present() ? field(column, codes.apply(feature), date1904) : null;
            // A code that can be made of the other attributes need not be there.
            if (feature.required() && feature.from().isEmpty()) {
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

    /** Keeps the source of good rows as well: they may yet be refused, by what the store has. */
    public void keepSources() {
        sources = true;
    }

    private static FieldCheck field(ColumnUse column, CodeSource codes, boolean date1904) {
        if (codes != null) {
            return column.feature().list() ? new CodesField(column, codes) : new CodeField(column, codes);
        }
        if (column.value() < 0) {
            return null;
        }
        return switch (column.feature().kind()) {
            case TEXT -> new TextField(column);
            case DATE -> new DateField(column, date1904);
            case INTEGER, DECIMAL -> new NumberField(column);
            case BOOLEAN -> new TruthField(column);
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
        return problems.isEmpty()
                ? new CheckedRow(row.number(), read, List.of(), List.of(), sources ? row.copy() : null)
                : new CheckedRow(row.number(), read, List.of(), problems.copy(), row.copy());
    }
}
