package org.qihang.ui.widget;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.qihang.model.text.TextException;
import org.qihang.model.text.Texts;

/** What a fault is called in plain words, and its details for those who are asked for help. */
public final class FaultWords {

    private final Locale locale;
    private final Texts texts;

    public FaultWords(Locale locale) {
        this.locale = locale;
        this.texts = Texts.of(FaultWords.class, locale);
    }

    /** One or two sentences: what happened and what to do. */
    public String of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TextException known) {
                return known.text(locale);
            }
        }
        Throwable cause = unwrapped(fault);
        return switch (cause) {
            case OutOfMemoryError memory -> texts.text("fault.memory");
            case AccessDeniedException denied -> texts.text("fault.denied", denied.getFile());
            case FileSystemException file -> texts.text("fault.file", file.getFile());
            case IOException io -> texts.text("fault.io", io.getLocalizedMessage());
            default -> texts.text("fault.unknown", cause.getLocalizedMessage() == null
                    ? cause.getClass().getSimpleName() : cause.getLocalizedMessage());
        };
    }

    /** Where it happened: the stack trace. */
    public String details(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static Throwable unwrapped(Throwable fault) {
        boolean wrapper = fault instanceof InvocationTargetException || fault instanceof CoreException;
        return wrapper && fault.getCause() != null ? unwrapped(fault.getCause()) : fault;
    }
}
