package org.qihang.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of a spreadsheet as text: plain where they are exact, scientific where digits are lost. */
public final class NumberText {

    /** Above it a spreadsheet's numbers no longer count one by one. */
    private static final double EXACT = 1L << 53;
    private static final int DIGITS = 15;
    private static final MathContext SHOWN = new MathContext(DIGITS);

    private NumberText() {
    }

    /** A number as a spreadsheet holds it. */
    public static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal shown = new BigDecimal(Double.toString(value)).round(SHOWN).stripTrailingZeros();
        if (Math.abs(value) < EXACT) {
            return shown.toPlainString();
        }
        String digits = shown.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shown.scale();
        return (value < 0 ? "-" : "") + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + "E+" + exponent;
    }
}
