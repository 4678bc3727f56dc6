package org.qihang.exchange.check;

import java.util.Optional;

/** A value is one line of real characters: no line breaks, no control characters, no half of a rare character. */
final class PlainText {

    private PlainText() {
    }

    /** What is wrong with a text; empty when nothing is. */
    static Optional<Reason> fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7F || c == '\uFFFD') {
                return Optional.of(Reason.of("text.control", i + 1));
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return Optional.of(Reason.of("text.control", i + 1));
                }
                i++;
            }
        }
        return Optional.empty();
    }
}
