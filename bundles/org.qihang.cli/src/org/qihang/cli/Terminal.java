package org.qihang.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.qihang.model.text.Texts;

/** Where a command writes: results to {@code out}, everything said to the person to {@code err}. */
public record Terminal(PrintStream out, PrintStream err, Locale locale, Texts texts) {

    /** Says the text of a key to the person. */
    public void say(String key, Object... arguments) {
        message(texts.text(key, arguments));
    }

    /** Says a finished text to the person. */
    public void message(String text) {
        err.println(text);
        err.flush();
    }
}
