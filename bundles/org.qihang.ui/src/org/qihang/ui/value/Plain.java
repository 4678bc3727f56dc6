package org.qihang.ui.value;

/** Typed text in its plain form: an input method's full-width digits, letters and signs become the usual ones. */
public final class Plain {

    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_OFFSET = 0xFEE0;

    private Plain() {
    }

    /**
     * Without blanks around, full-width forms as ASCII and the signs ≥ ≤ ≠ … in their spelling of several
     * characters. Nothing else changes: Unicode's compatibility forms would replace rare characters of names.
     */
    public static String text(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> {
            switch (c) {
                case '≥' -> plain.append(">=");
                case '≤' -> plain.append("<=");
                case '≠' -> plain.append("<>");
                case '…' -> plain.append("..");
                case 0x3000, 0xA0 -> plain.append(' ');
                default -> plain.appendCodePoint(c >= WIDE_FIRST && c <= WIDE_LAST ? c - WIDE_OFFSET : c);
            }
        });
        return plain.toString().strip();
    }
}
