package org.qihang.exchange.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** Titles as they are compared: without blanks, marks of required columns, width and case. */
final class HeaderText {

    private HeaderText() {
    }

    /** The title for comparing; empty when nothing is left. */
    static String plain(String title) {
        String narrow = Normalizer.normalize(title, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '*' && c != ':' && c != '\uFEFF') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** The plain title without what stands in brackets at its end: 毕业时间(年-月-日). */
    static String withoutRemark(String plain) {
        int bracket = plain.indexOf('(');
        return bracket > 0 && plain.endsWith(")") ? plain.substring(0, bracket) : plain;
    }
}
