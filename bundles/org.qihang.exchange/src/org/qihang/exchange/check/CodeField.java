package org.qihang.exchange.check;

import org.qihang.exchange.table.Row;

/** A code, by its code, its name or both; where both stand they must agree. */
final class CodeField implements FieldCheck {

    private final ColumnUse column;
    private final CodeSource codes;
    private final int length;

    CodeField(ColumnUse column, CodeSource codes) {
        this.column = column;
        this.codes = codes;
        this.length = column.feature().length();
    }

    @Override
    public Object read(Row row, Problems problems) {
        String given = column.value() < 0 ? "" : Blanks.strip(row.text(column.value()));
        String name = column.name() < 0 ? "" : Blanks.strip(row.text(column.name()));
        if (given.isEmpty()) {
            return name.isEmpty() ? null : byName(name, problems);
        }
        String code = codes.code(given);
        if (code == null) {
            return unknown(given, name, problems);
        }
        if (!name.isEmpty() && !codes.open()) {
            String named = codes.named(name);
            if (named != null && !named.equals(code)) {
                problems.add(column, given + " / " + name, Reason.of("code.disagrees", given, name));
                return null;
            }
        }
        return code;
    }

    private Object byName(String name, Problems problems) {
        String code = codes.named(name);
        // A code typed into the column of names is as good.
        code = code == null ? codes.code(name) : code;
        if (code == null) {
            problems.add(column, name, codes.ambiguous(name) ? Reason.of("code.ambiguous", name)
                    : Reason.of("code.name", name, codes.name()));
        }
        return code;
    }

    private Object unknown(String given, String name, Problems problems) {
        String padded = padded(given);
        if (padded != null) {
            problems.add(column, given, Reason.of("code.zeros", padded));
            return null;
        }
        if (codes.ambiguous(given)) {
            problems.add(column, given, Reason.of("code.ambiguous", given));
            return null;
        }
        // Names in the column of codes: files with one column for both.
        String named = codes.named(given);
        if (named != null) {
            return named;
        }
        if (codes.open() && given.length() <= length && PlainText.fault(given).isEmpty()) {
            return given;
        }
        problems.add(column, given, Reason.of("code.unknown", given, codes.name()));
        return null;
    }

    /** The code that zeros in front make of it: a spreadsheet took it for a number; null when there is none. */
    private String padded(String given) {
        for (String padded = "0" + given; padded.length() <= length; padded = "0" + padded) {
            if (codes.code(padded) != null) {
                return padded;
            }
        }
        return null;
    }
}
