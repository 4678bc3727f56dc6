package org.qihang.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.exchange.sample.SampleRoster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a made-up roster, the same for the same seed, marked as synthetic. */
@Command(name = "roster")
public final class SampleRosterCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--graduates", required = true, paramLabel = "N", descriptionKey = "sample.graduates")
    private int graduates;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "sample.out")
    private Path out;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    public SampleRosterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SampleRoster.of(session.store(), session.campaign(campaign), graduates, seed).write(out);
        session.terminal().say("sample.done", graduates, out);
        return ExitCode.DONE.code();
    }
}
