package org.qihang.exchange.check;

import org.qihang.exchange.table.CellKind;

/**
 * A number where a text belongs (identity, student or examination number) is good only with all its digits. A reader
 * gives numbers in scientific notation when digits are lost: spreadsheets keep 15, an identity number has 18. In a
 * text, 1.3210102150001E+13 is exact, its digits reach down to the ones; 4.50103E+17 is not.
 */
final class WholeDigits {

    private static final int LONGEST_EXPONENT = 3;

    private WholeDigits() {
    }

    /** The text with all digits; the same text where it is no number in scientific notation; null where some are lost. */
    static String of(String text, CellKind kind) {
        int e = text.lastIndexOf('E');
        if (e < 0) {
            e = text.lastIndexOf('e');
        }
        if (e < 0) {
            return text;
        }
        if (kind == CellKind.NUMBER) {
            return null;
        }
        int exponent = exponent(text, e);
        if (exponent < 0) {
            return text;
        }
        String digits = text.charAt(0) + (e > 1 ? text.substring(2, e) : "");
        return digits.length() == exponent + 1 ? digits : null;
    }

    /** The exponent of a text like 4.5E+17 or 4.5E17; -1 for any other: 2E10 may be somebody's student number. */
    private static int exponent(String text, int e) {
        boolean signed = e + 1 < text.length() && text.charAt(e + 1) == '+';
        int start = signed ? e + 2 : e + 1;
        int length = text.length() - start;
        if (length < 1 || length > LONGEST_EXPONENT || !(e == 1 && signed || e > 2 && text.charAt(1) == '.')) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (!digit && i != e && !(i == 1 && e > 2) && !(signed && i == e + 1)) {
                return -1;
            }
        }
        return Integer.parseInt(text.substring(start));
    }
}
