package org.qihang.process.handover;

import java.util.Locale;
import org.qihang.model.text.Texts;
import org.qihang.process.ProcessException;
import org.qihang.process.Waiting;

/**
 * A leaver without a job who is in no batch.
 *
 * @param returned the reason a unit gave when it returned them; null when they never were in a batch
 */
public record Unheld(Waiting person, String returned) {

    /** Why they are in no batch. */
    public String why(Locale language) {
        Texts texts = Texts.of(ProcessException.class, language);
        return returned == null ? texts.text("handover.never") : texts.text("handover.returned", returned);
    }
}
