package org.qihang.store;

/**
 * A record that may be meant by what somebody began to type.
 *
 * @param key what a reference to it holds
 * @param title what it is called; the key where it has no name
 */
public record Suggestion(String key, String title) {
}
