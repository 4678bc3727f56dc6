package org.qihang.exchange.table;

/**
 * A column to write.
 *
 * @param field its short name: in a DBF the column's name (at most 10 of A-Z, 0-9 and _), in a sheet the first header row
 * @param title its title for people
 * @param kind what its cells are: TEXT, NUMBER, DATE or BOOLEAN
 * @param width the most characters of its texts (a DBF allots twice as many bytes, 254 at most)
 */
public record TableColumn(String field, String title, CellKind kind, int width) {
}
