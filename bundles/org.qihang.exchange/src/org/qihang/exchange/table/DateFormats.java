package org.qihang.exchange.table;

/** Which number formats of a spreadsheet show a date (ECMA-376 part 1, 18.8.30). Times of day alone are no dates. */
public final class DateFormats {

    private DateFormats() {
    }

    /** Whether a built-in format shows a date: 14-17 and 22, and 27-31, 36, 50-54, 57 and 58 of Chinese Excel. */
    public static boolean isBuiltIn(int id) {
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54
                || id == 57 || id == 58;
    }

    /** The same of an identifier as a file spells it. */
    public static boolean isBuiltIn(String id) {
        try {
            return isBuiltIn(Integer.parseInt(id));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether a format code shows a year or a day, outside quoted text, escapes and [colours]. */
    public static boolean isDate(String code) {
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (bracket) {
                bracket = c != ']';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '[') {
                bracket = true;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
                return true;
            } else if (c == ';') {
                // Only the first section is for what a date is: a positive number.
                return false;
            }
        }
        return false;
    }
}
