package org.qihang.cli;

import org.qihang.model.text.TextException;

/** A command that can't be done as asked; the text says what to do. */
public final class Refusal extends TextException {

    private static final long serialVersionUID = 1L;

    public Refusal(String key, Object... arguments) {
        super(Refusal.class, key, arguments);
    }
}
