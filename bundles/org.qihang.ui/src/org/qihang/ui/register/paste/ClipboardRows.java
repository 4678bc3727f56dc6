package org.qihang.ui.register.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a block as spreadsheets put them on the clipboard: rows on lines, cells separated by tabs; a cell with
 * line breaks, tabs or quotes stands in quotes, with quotes within doubled.
 */
final class ClipboardRows {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private ClipboardRows(String text) {
        this.text = text;
    }

    /** The rows of a text; those without any content are left out at the end. */
    static List<List<String>> of(String text) {
        ClipboardRows reading = new ClipboardRows(text.replace("\r\n", "\n").replace('\r', '\n'));
        reading.read();
        while (!reading.rows.isEmpty() && reading.rows.getLast().stream().allMatch(String::isBlank)) {
            reading.rows.removeLast();
        }
        return reading.rows;
    }

    private void read() {
        while (at < text.length()) {
            row.add(text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            } else if (at == text.length() - 1) {
                row.add("");
                rows.add(row);
            }
            at++;
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() {
        int from = at;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else {
                at++;
                return cell + plain();
            }
            at++;
        }
        // A quote that never ends is a letter like others.
        at = from;
        return plain();
    }
}
