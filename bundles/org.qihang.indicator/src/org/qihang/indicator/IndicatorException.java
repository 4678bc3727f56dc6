package org.qihang.indicator;

import org.qihang.model.text.TextException;

/** A question about figures that cannot be answered, with what is wrong and what to do. */
public final class IndicatorException extends TextException {

    private static final long serialVersionUID = 1L;

    IndicatorException(String key, Object... arguments) {
        super(IndicatorException.class, key, arguments);
    }
}
