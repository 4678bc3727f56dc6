package org.qihang.ui.figure;

import java.util.Arrays;
import java.util.Locale;

/** The pictures there are; each is shown by a view of its own whose secondary id is its {@link #id}. */
public enum Figure {

    /** The units on a map of tiles, coloured by how far they are from the target. */
    MAP(new UnitMap()),
    /** The rate over the campaign's days, with the targets. */
    TREND(new RateTrend()),
    /** Posts collected, matched, signed. */
    FUNNEL(new PlacementFunnel()),
    /** The quotas: planned, done, and what is to be expected. */
    QUOTAS(new QuotaBars());

    private final FigureMaking making;

    Figure(FigureMaking making) {
        this.making = making;
    }

    /** The name in view ids and texts: {@code map}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The figure of a view's secondary id; the map where there is none of that name. */
    public static Figure of(String id) {
        return Arrays.stream(values()).filter(figure -> figure.id().equals(id)).findFirst().orElse(MAP);
    }

    FigureMaking making() {
        return making;
    }
}
