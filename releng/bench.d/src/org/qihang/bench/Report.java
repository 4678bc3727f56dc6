package org.qihang.bench;

import java.util.ArrayList;
import java.util.List;

/** The one table: what, each contender's least, median and greatest time, and the ratio to the product's median. */
final class Report {

    private final List<String[]> lines = new ArrayList<>();

    /** A contender's line; the ratio says how many times the product's time it took. */
    void add(String what, String contender, Measured measured, Measured product, String floor) {
        lines.add(new String[] {what, contender, measured.toString(),
            measured == product ? "1" : Measured.shown(measured.median() / product.median()), floor});
    }

    /** A line without times, such as memory. */
    void add(String what, String contender, String value, String floor) {
        lines.add(new String[] {what, contender, value, "", floor});
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("| measure | who | ms: min / median / max | times the product's | floor |\n"
                + "|---|---|---|---|---|\n");
        lines.forEach(line -> text.append("| ").append(String.join(" | ", line)).append(" |\n"));
        return text.toString();
    }
}
