package org.qihang.cli.command;

import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.ImportProgress;
import org.qihang.cli.Session;
import org.qihang.exchange.sample.season.SampleSeason;
import org.qihang.exchange.sample.season.SeasonResult;
import org.qihang.model.meta.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills every register of a campaign with a made-up season, the same for the same seed, marked as synthetic. */
@Command(name = "season")
public final class SampleSeasonCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--graduates", defaultValue = "3000", paramLabel = "N", descriptionKey = "sample.graduates")
    private int graduates;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    public SampleSeasonCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SampleSeason season = new SampleSeason(session.store(), session.campaign(campaign), seed, graduates);
        SeasonResult result;
        try (ImportProgress progress = new ImportProgress(session.terminal())) {
            result = season.run((register, rows, total) -> progress.report(rows, rows, total));
        }
        Labels labels = Labels.in(session.locale());
        result.written().forEach((register, rows) -> session.terminal().out()
                .println(session.terminal().texts().text("sample.register", labels.of(register), rows)));
        session.terminal().say("sample.season", result.written().values().stream().mapToLong(Long::longValue).sum());
        return ExitCode.DONE.code();
    }
}
