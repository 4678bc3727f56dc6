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
        String text = Blanks.strip(row.text(column.value()));
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals(lastText)) {
            return lastDay;
        }
        LocalDate day = DateText.parse(text, date1904);
        if (day == null) {
            problems.add(column, text, Reason.of(DateText.isWithoutDay(text) ? "date.noDay" : "date"));
            return null;
        }
        lastText = text;
        lastDay = day;
        return day;
    }
}
