package org.qihang.exchange.record;

import org.qihang.model.text.TextException;

/** A roster that cannot be imported at all; the text says why and what to do. */
public final class ImportException extends TextException {

    private static final long serialVersionUID = 1L;

    public ImportException(String key, Object... arguments) {
        super(ImportException.class, key, arguments);
    }

    public ImportException(Throwable cause, String key, Object... arguments) {
        super(cause, ImportException.class, key, arguments);
    }
}
