package org.qihang.exchange.table;

import java.util.Arrays;
import org.qihang.model.text.TextException;

/** A file that cannot be read or written as a table. Says in people's words what is wrong, where, and what to do. */
public class TableException extends TextException {

    private static final long serialVersionUID = 1L;

    /** The refusal of that key; the first argument is the file's name. */
    public TableException(String key, Object... args) {
        this((Throwable) null, key, args);
    }

    public TableException(Throwable cause, String key, Object... args) {
        super(cause, TableException.class, key, texts(args));
    }

    /** As text: a row number is no amount and takes no thousands separator. */
    private static Object[] texts(Object... args) {
        return Arrays.stream(args).map(String::valueOf).toArray();
    }
}
