package org.qihang.ui.widget;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Points in time as people read them: 2013-07-01 14:05, in the machine's own time zone. */
public final class Moments {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Moments() {
    }

    public static String shown(Instant moment) {
        return moment == null ? "" : FORMAT.format(moment.atZone(ZoneId.systemDefault()));
    }
}
