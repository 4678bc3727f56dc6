package org.qihang.cli.command;

import org.qihang.process.handover.Scope;
import picocli.CommandLine.Option;

/** Whom a hand-over is about: a university's graduates, or everybody. */
final class HandoverScope {

    @Option(names = "--university", paramLabel = "CODE", descriptionKey = "handover.university")
    private String university;

    @Option(names = "--by-university", descriptionKey = "handover.byUniversity")
    private boolean byUniversity;

    /** @param unit empty for all */
    Scope of(String unit) {
        return new Scope(unit, university, byUniversity);
    }
}
