package org.qihang.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.TextException;
import org.qihang.model.text.Texts;

/**
 * The store refuses or fails; the text says what, where and what to do, and never carries personal data. Attributes
 * and registers among the arguments are shown by their labels.
 */
public class StoreException extends TextException {

    private static final long serialVersionUID = 1L;

    /**
     * @param key the key of the text in {@code messages.properties} beside this class
     * @param arguments what is filled in
     */
    public StoreException(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public StoreException(Throwable cause, String key, Object... arguments) {
        super(cause, StoreException.class, key, arguments);
    }

    @Override
    protected Object shown(Object argument, Locale locale) {
        return switch (argument) {
            case Referrer referrer -> Labels.in(locale).of(referrer.reference().register()) + " " + referrer.count();
            case List<?> list -> list.stream().map(each -> shown(each, locale).toString())
                    .collect(Collectors.joining(Texts.of(StoreException.class, locale).text("list.separator")));
            case Number number -> number.toString();
            case null -> "-";
            default -> super.shown(argument, locale).toString();
        };
    }
}
