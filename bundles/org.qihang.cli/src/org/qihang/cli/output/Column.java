package org.qihang.cli.output;

import java.util.function.Function;

/**
 * One column of a printed list.
 *
 * @param key the name in JSON and CSV
 * @param title the heading of the table, in the user's language
 * @param right numbers stand to the right
 * @param value the cell: a String, Number, Boolean or null
 */
public record Column<T>(String key, String title, boolean right, Function<T, Object> value) {

    /** A column of text. */
    public static <T> Column<T> text(String key, String title, Function<T, Object> value) {
        return new Column<>(key, title, false, value);
    }

    /** A column of numbers. */
    public static <T> Column<T> number(String key, String title, Function<T, Object> value) {
        return new Column<>(key, title, true, value);
    }
}
