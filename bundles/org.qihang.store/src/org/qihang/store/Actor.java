package org.qihang.store;

/**
 * Who works with the store; written to every change.
 *
 * @param name the person's or the service's name, at most 60 characters
 */
public record Actor(String name) {

    private static final int LONGEST = 60;

    public Actor {
        if (name == null || name.isBlank()) {
            throw new StoreException("actor.empty");
        }
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST);
        }
    }
}
