package org.qihang.exchange.check;

/** Blanks around a value mean nothing, be they plain, Chinese, unbreakable or of no width. */
final class Blanks {

    private Blanks() {
    }

    static String strip(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }
}
