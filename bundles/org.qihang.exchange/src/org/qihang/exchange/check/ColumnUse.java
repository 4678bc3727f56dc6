package org.qihang.exchange.check;

import org.qihang.model.meta.Feature;

/**
 * Which columns of a table an attribute is read from.
 *
 * @param feature the attribute
 * @param value the column of its value or code, counted from 0; -1 when the table has none
 * @param valueTitle that column's header as it stands in the file
 * @param name the column of the code's name; -1 when the table has none
 * @param nameTitle that column's header as it stands in the file
 */
public record ColumnUse(Feature feature, int value, String valueTitle, int name, String nameTitle) {

    /** An attribute the table has no column for. */
    public static ColumnUse absent(Feature feature, String label) {
        return new ColumnUse(feature, -1, label, -1, label);
    }

    /** Whether the table has anything for the attribute. */
    public boolean present() {
        return value >= 0 || name >= 0;
    }

    /** The header to name in a message. */
    public String title() {
        return value >= 0 || name < 0 ? valueTitle : nameTitle;
    }
}
