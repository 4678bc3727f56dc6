package org.qihang.exchange.campaign;

import org.qihang.model.text.TextException;

/** A file that is no campaign, or could not be written; the text says which and what to do. */
public final class CampaignFileException extends TextException {

    private static final long serialVersionUID = 1L;

    CampaignFileException(Throwable cause, String key, Object... arguments) {
        super(cause, CampaignFileException.class, key, arguments);
    }
}
