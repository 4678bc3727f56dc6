package org.qihang.exchange.check;

import java.util.Optional;
import java.util.regex.Matcher;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;

/** A text: no longer than the model allows, in the form it asks for, and never with digits lost on the way. */
final class TextField implements FieldCheck {

    private final ColumnUse column;
    private final boolean key;
    private final boolean lines;
    private final int length;
    /** One for all rows: a check is for one thread. Null where the model asks for no form. */
    private final Matcher form;

    TextField(ColumnUse column) {
        // Asked once: the model reads its annotations anew each time.
        Feature feature = column.feature();
        this.column = column;
        this.key = feature.key();
        this.lines = feature.multiline();
        this.length = feature.length();
        this.form = feature.pattern().map(pattern -> pattern.matcher("")).orElse(null);
    }

    @Override
    public Object read(Row row, Problems problems) {
        String text = Blanks.strip(row.text(column.value()));
        if (lines && text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (text.isEmpty()) {
            return null;
        }
        CellKind kind = row.kind(column.value());
        String whole = WholeDigits.of(text, kind);
        Optional<Reason> fault = kind == CellKind.ERROR ? Optional.of(Reason.of("cell.error"))
                : whole == null ? Optional.of(Reason.of("number.scientific")) : fault(whole);
        if (fault.isPresent()) {
            problems.add(column, text, fault.get());
            return null;
        }
        return key ? IdentityNumber.normal(whole) : whole;
    }

    private Optional<Reason> fault(String text) {
        Optional<Reason> control = PlainText.fault(lines ? text.replace('\n', ' ').replace('\t', ' ') : text);
        if (control.isPresent()) {
            return control;
        }
        if (length > 0 && text.length() > length && text.codePointCount(0, text.length()) > length) {
            return Optional.of(Reason.of("text.long", length, text.codePointCount(0, text.length())));
        }
        return form == null || form.reset(text).matches() ? Optional.empty() : Optional.of(Reason.of("text.pattern"));
    }
}
