package org.qihang.process;

import org.qihang.model.text.TextException;

/** A question about a process that cannot be answered, with what is wrong and what to do. */
public final class ProcessException extends TextException {

    private static final long serialVersionUID = 1L;

    /** @param key of a text of this package */
    public ProcessException(String key, Object... arguments) {
        super(ProcessException.class, key, arguments);
    }
}
