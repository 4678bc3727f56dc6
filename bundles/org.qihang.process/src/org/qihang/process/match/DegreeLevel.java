package org.qihang.process.match;

/** What degrees are worth among each other, by the first digit of the ministry's code (学历代码). */
final class DegreeLevel {

    /** No degree, or a code that is none. */
    static final int NONE = 0;

    private DegreeLevel() {
    }

    /** 4 doctor (01 03), 3 master (11 13), 2 bachelor or second degree (25 26 31 33), 1 college (41 43 61). */
    static int of(String code) {
        if (code == null || code.isEmpty()) {
            return NONE;
        }
        return switch (code.charAt(0)) {
            case '0' -> 4;
            case '1' -> 3;
            case '2', '3' -> 2;
            case '4', '6' -> 1;
            default -> NONE;
        };
    }
}
