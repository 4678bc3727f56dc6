package org.qihang.exchange.sample;

import org.qihang.model.text.TextException;

/** A sample that cannot be made as asked: what is missing and what to do. */
public final class SampleException extends TextException {

    private static final long serialVersionUID = 1L;

    public SampleException(String key, Object... arguments) {
        super(SampleException.class, key, arguments);
    }
}
