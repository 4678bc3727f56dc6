package org.qihang.ui.register.mark;

/** What a cell is marked for, with a sign, so that nobody has to tell colours apart. */
public enum Mark {

    /** The day until which something was to be done is over, and it is not done. */
    LATE("▲"),
    /** That day comes within a week. */
    SOON("△"),
    /** A required value is not given. */
    MISSING("□");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
