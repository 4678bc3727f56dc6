package org.qihang.cli;

import java.util.Locale;

/** The language of one run: {@code --lang zh|en}, else the product's own, Chinese. */
final class Language {

    static final String OPTION = "--lang";

    private Language() {
    }

    /** Read before anything is parsed, so that even a wrong command line is answered in the right language. */
    static Locale of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return named(arguments[i + 1]);
            }
            if (arguments[i].startsWith(OPTION + "=")) {
                return named(arguments[i].substring(OPTION.length() + 1));
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private static Locale named(String language) {
        return language.equalsIgnoreCase("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
