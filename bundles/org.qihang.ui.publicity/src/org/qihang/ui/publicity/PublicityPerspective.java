package org.qihang.ui.publicity;

import java.util.List;
import org.qihang.ui.work.DeskPerspective;

/** Publicity: events, and exemplary graduates and employers (R18, R27). */
public final class PublicityPerspective extends DeskPerspective {

    public PublicityPerspective() {
        super("publicity", List.of("trend"),
                List.of("PublicityActivity", "Exemplar"));
    }
}
