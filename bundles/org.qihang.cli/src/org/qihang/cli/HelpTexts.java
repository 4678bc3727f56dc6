package org.qihang.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of {@code --help}, in one language. */
final class HelpTexts {

    private HelpTexts() {
    }

    static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle("org.qihang.cli.help", locale, HelpTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
