package org.qihang.exchange.table;

import java.util.Locale;
import org.qihang.exchange.Message;

/** A file that cannot be read or written as a table. Says in people's words what is wrong, where, and what to do. */
public class TableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    /** The refusal of that key; the first argument is the file's name. */
    public TableException(String key, Object... args) {
        this((Throwable) null, key, args);
    }

    public TableException(Throwable cause, String key, Object... args) {
        super(key, cause);
        this.message = Message.beside(TableException.class, key, args);
    }

    /** What the refusal is called in the bundle: for tests and for programs. */
    public String key() {
        return message.key();
    }

    /** The text in a language. */
    public String in(Locale locale) {
        return message.in(locale);
    }

    /** The text in the product's own language, Chinese. */
    @Override
    public String getMessage() {
        return message == null ? super.getMessage() : message.in(Locale.ROOT);
    }
}
