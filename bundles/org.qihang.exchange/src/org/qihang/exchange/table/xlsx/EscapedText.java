package org.qihang.exchange.table.xlsx;

/** Characters XML cannot hold are written {@code _x000D_} in a workbook (ECMA-376 part 1, 22.4.2.4). */
final class EscapedText {

    private static final int LENGTH = "_xHHHH_".length();

    private EscapedText() {
    }

    /** Puts the characters meant in place of their escapes, within the array; gives the new length. */
    static int unescape(char[] text, int length) {
        int from = find(text, 0, length);
        if (from < 0) {
            return length;
        }
        int to = from;
        while (from < length) {
            if (isEscape(text, from, length)) {
                text[to++] = (char) Integer.parseInt(new String(text, from + 2, 4), 16);
                from += LENGTH;
            } else {
                text[to++] = text[from++];
            }
        }
        return to;
    }

    private static int find(char[] text, int start, int length) {
        for (int i = start; i + LENGTH <= length; i++) {
            if (text[i] == '_' && isEscape(text, i, length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEscape(char[] text, int at, int length) {
        if (at + LENGTH > length || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
