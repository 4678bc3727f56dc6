package org.qihang.exchange.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;

/** A text: no longer than the model allows, in the form it asks for, and never with digits lost on the way. */
final class TextField implements FieldCheck {

    private final ColumnUse column;

    TextField(ColumnUse column) {
        this.column = column;
    }

    @Override
    public Object read(Row row, Problems problems) {
        String text = row.text(column.value()).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (column.feature().key() && text.endsWith("x")) {
            text = IdentityNumber.normal(text);
        }
        Optional<Reason> fault = row.kind(column.value()) == CellKind.ERROR ? Optional.of(Reason.of("cell.error"))
                : fault(column.feature(), text);
        if (fault.isPresent()) {
            problems.add(column, text, fault.get());
            return null;
        }
        return text;
    }

    /** What is wrong with a text for an attribute, by the model alone. */
    static Optional<Reason> fault(Feature feature, String text) {
        if (scientific(text) && feature.length() > 0 && !feature.multiline() && digitsExpected(feature)) {
            return Optional.of(Reason.of("number.scientific"));
        }
        if (feature.length() > 0 && text.codePointCount(0, text.length()) > feature.length()) {
            return Optional.of(Reason.of("text.long", feature.length(), text.length()));
        }
        Optional<Pattern> pattern = feature.pattern();
        if (pattern.isPresent() && !pattern.get().matcher(text).matches()) {
            return Optional.of(Reason.of("text.pattern"));
        }
        return Optional.empty();
    }

    /** Identity, examination, telephone numbers and the like: where 4.5E+17 can only be a spreadsheet's doing. */
    private static boolean digitsExpected(Feature feature) {
        return feature.personal() || feature.key() || feature.pattern().isPresent();
    }

    private static boolean scientific(String text) {
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        if (e <= 0 || e == text.length() - 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != e && (c < '0' || c > '9') && c != '.' && c != '+') {
                return false;
            }
        }
        return text.indexOf('+') == e + 1 || text.indexOf('.') == 1;
    }
}
