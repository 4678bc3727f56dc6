package org.qihang.exchange.roster;

import org.qihang.model.text.TextException;

/** A roster that cannot be imported at all; the text says why and what to do. */
public final class RosterException extends TextException {

    private static final long serialVersionUID = 1L;

    public RosterException(String key, Object... arguments) {
        super(RosterException.class, key, arguments);
    }

    public RosterException(Throwable cause, String key, Object... arguments) {
        super(cause, RosterException.class, key, arguments);
    }
}
