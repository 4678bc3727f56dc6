package org.qihang.ui.register;

import org.qihang.model.text.TextException;

/** A filter text that cannot be understood; says what was typed and how it can be written. */
public final class FilterException extends TextException {

    private static final long serialVersionUID = 1L;

    FilterException(String key, Object... arguments) {
        super(FilterException.class, key, arguments);
    }
}
