package org.qihang.exchange.mapping;

import org.qihang.model.meta.Feature;

/**
 * What a column of a roster means.
 *
 * @param feature the attribute
 * @param role whether it holds the value (the code) or the code's name
 */
public record Meaning(Feature feature, Role role) {

    private static final String NAME = ".name";

    /** How saved mappings write it: {@code destination} or {@code destination.name}. */
    public String text() {
        return feature.name() + (role == Role.NAME ? NAME : "");
    }

    static boolean isName(String text) {
        return text.endsWith(NAME);
    }

    static String attribute(String text) {
        return isName(text) ? text.substring(0, text.length() - NAME.length()) : text;
    }
}
