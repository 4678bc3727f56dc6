package org.qihang.model.meta;

/** How personal data is shown on screen and in logs: {@code 210***********123X}. */
public final class Masking {

    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Masking() {
    }

    /** The first three and last four characters with stars between; short texts keep less; null stays null. */
    public static String mask(String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        int shown = HEAD + TAIL;
        if (text.length() > shown) {
            return text.substring(0, HEAD) + "*".repeat(text.length() - shown)
                    + text.substring(text.length() - TAIL);
        }
        return text.charAt(0) + "*".repeat(text.length() - 1);
    }

    /** The value as it may be shown: masked when the feature is personal data. */
    public static String shown(Feature feature, String text) {
        return feature.personal() ? mask(text) : text;
    }
}
