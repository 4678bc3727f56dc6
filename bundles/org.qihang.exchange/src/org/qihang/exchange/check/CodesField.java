package org.qihang.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qihang.exchange.table.Row;

/** Several codes, by their codes or by their names; kept with a blank between. */
final class CodesField implements FieldCheck {

    private static final Pattern CODES = Pattern.compile("[\\s\u3000、,，;；|]+");
    private static final Pattern NAMES = Pattern.compile("\\s*[、,，;；|\n]\\s*");

    private final ColumnUse column;
    private final CodeSource codes;

    CodesField(ColumnUse column, CodeSource codes) {
        this.column = column;
        this.codes = codes;
    }

    @Override
    public Object read(Row row, Problems problems) {
        String given = column.value() < 0 ? "" : Blanks.strip(row.text(column.value()));
        String names = column.name() < 0 ? "" : Blanks.strip(row.text(column.name()));
        if (given.isEmpty() && names.isEmpty()) {
            return null;
        }
        List<String> found = new ArrayList<>();
        if (given.isEmpty()) {
            for (String name : NAMES.split(names)) {
                add(found, name, codes.named(name) == null ? codes.code(name) : codes.named(name), problems);
            }
        } else {
            for (String code : CODES.split(given)) {
                add(found, code, codes.code(code) == null ? codes.named(code) : codes.code(code), problems);
            }
        }
        String joined = String.join(" ", found);
        int most = column.feature().length();
        if (most > 0 && joined.length() > most) {
            problems.add(column, given.isEmpty() ? names : given, Reason.of("text.long", most, joined.length()));
            return null;
        }
        return found.isEmpty() ? null : joined;
    }

    private void add(List<String> found, String given, String code, Problems problems) {
        if (given.isEmpty()) {
            return;
        }
        String known = code == null && codes.open() && PlainText.fault(given).isEmpty() && given.indexOf(' ') < 0
                ? given : code;
        if (known == null) {
            problems.add(column, given, codes.ambiguous(given) ? Reason.of("code.ambiguous", given)
                    : Reason.of("code.unknown", given, codes.name()));
        } else if (!found.contains(known)) {
            found.add(known);
        }
    }
}
