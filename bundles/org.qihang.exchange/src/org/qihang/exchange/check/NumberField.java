package org.qihang.exchange.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;

/** A number within the model's limits; thousands may be separated: 1,200.50. */
final class NumberField implements FieldCheck {

    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?[0-9](\\.[0-9]{1,17})?[eE][+-]?[0-9]{1,2}");

    private final ColumnUse column;
    private final boolean whole;
    private final BigDecimal least;
    private final BigDecimal most;

    NumberField(ColumnUse column) {
        Feature feature = column.feature();
        this.column = column;
        this.whole = feature.kind() == Feature.Kind.INTEGER;
        this.least = feature.min().orElse(null);
        this.most = feature.max().orElse(null);
    }

    @Override
    public Object read(Row row, Problems problems) {
        String text = Blanks.strip(row.text(column.value()));
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = row.kind(column.value()) == CellKind.ERROR ? null : parse(text);
        Reason fault = number == null
                ? Reason.of(row.kind(column.value()) == CellKind.ERROR ? "cell.error" : "number") : fault(number);
        if (fault != null) {
            problems.add(column, text, fault);
            return null;
        }
        try {
            return column.feature().number(number);
        } catch (ArithmeticException e) {
            problems.add(column, text, Reason.of("number.whole"));
            return null;
        }
    }

    private Reason fault(BigDecimal number) {
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Reason.of("number.whole");
        } else if (least != null && number.compareTo(least) < 0) {
            return Reason.of("number.least", least.toPlainString());
        }
        return most != null && number.compareTo(most) > 0 ? Reason.of("number.most", most.toPlainString()) : null;
    }

    /** The number a text means; null when it means none for sure. */
    private static BigDecimal parse(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (GROUPED.matcher(narrow).matches()) {
            narrow = narrow.replace(",", "");
        }
        return PLAIN.matcher(narrow).matches() || SCIENTIFIC.matcher(narrow).matches() ? new BigDecimal(narrow) : null;
    }
}
