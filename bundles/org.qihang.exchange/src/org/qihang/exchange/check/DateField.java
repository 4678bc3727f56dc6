package org.qihang.exchange.check;

import java.time.LocalDate;
import org.qihang.exchange.table.Row;

/** A date in any of the spellings of {@link DateText}. */
final class DateField implements FieldCheck {

    private final ColumnUse column;
    private final boolean date1904;
    // Rosters hold few different dates beside birthdays, often one after another.
    private String lastText;
    private LocalDate lastDay;

    DateField(ColumnUse column, boolean date1904) {
        this.column = column;
        this.date1904 = date1904;
    }

    @Override
    public Object read(Row row, Problems problems) {
        String text = row.text(column.value()).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals(lastText)) {
            return lastDay;
        }
        LocalDate day = DateText.parse(text, row.kind(column.value()), date1904);
        if (day == null) {
            problems.add(column, text, Reason.of("date"));
            return null;
        }
        lastText = text;
        lastDay = day;
        return day;
    }
}
