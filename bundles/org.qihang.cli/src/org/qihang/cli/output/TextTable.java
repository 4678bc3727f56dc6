package org.qihang.cli.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.io.PrintStream;
import java.util.List;

/** A table in a terminal: Chinese characters take two places (Unicode TR11). */
final class TextTable {

    private final List<String> titles;
    private final List<Boolean> right;

    TextTable(List<String> titles, List<Boolean> right) {
        this.titles = titles;
        this.right = right;
    }

    void print(List<List<String>> rows, PrintStream out) {
        int[] widths = titles.stream().mapToInt(TextTable::width).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        line(titles, widths, out);
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append("-".repeat(width)).append("  ");
        }
        out.println(rule.toString().stripTrailing());
        rows.forEach(row -> line(row, widths, out));
    }

    private void line(List<String> cells, int[] widths, PrintStream out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String gap = " ".repeat(widths[i] - width(cell));
            line.append(right.get(i) ? gap + cell : cell + gap).append("  ");
        }
        out.println(line.toString().stripTrailing());
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::places).sum();
    }

    private static int places(int character) {
        return switch (UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
        };
    }
}
