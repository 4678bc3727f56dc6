package org.qihang.exchange.check;

import java.text.Normalizer;
import java.util.Locale;
import org.qihang.exchange.table.Row;

/** Yes or no, in the spellings people and spreadsheets use. */
final class TruthField implements FieldCheck {

    private final ColumnUse column;

    TruthField(ColumnUse column) {
        this.column = column;
    }

    @Override
    public Object read(Row row, Problems problems) {
        String text = Blanks.strip(row.text(column.value()));
        return switch (Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "是", "有", "真", "对", "√", "✓", "true", "yes", "y", "t", "1" -> Boolean.TRUE;
            case "否", "无", "假", "错", "×", "false", "no", "n", "f", "0" -> Boolean.FALSE;
            default -> {
                problems.add(column, text, Reason.of("truth"));
                yield null;
            }
        };
    }
}
