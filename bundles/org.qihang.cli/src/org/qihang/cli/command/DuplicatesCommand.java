package org.qihang.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qihang.cli.ExitCode;
import org.qihang.cli.ImportProgress;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.exchange.duplicate.DuplicateOptions;
import org.qihang.exchange.duplicate.DuplicatePair;
import org.qihang.exchange.duplicate.DuplicateReport;
import org.qihang.exchange.duplicate.Duplicates;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pairs of records of a register that may be the same, best first, and why; personal data masked. */
@Command(name = "duplicates")
public final class DuplicatesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "REGISTER", descriptionKey = "register", converter = RegisterConverter.class)
    private Register register;

    @Option(names = "--least", paramLabel = "SCORE", descriptionKey = "duplicates.least")
    private Integer least;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "duplicates.limit")
    private Integer limit;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    public DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DuplicateOptions options = DuplicateOptions.DEFAULT;
        options = least == null ? options : options.least(least);
        options = limit == null ? options : options.limit(limit);
        DuplicateReport report;
        try (ImportProgress progress = new ImportProgress(session.terminal())) {
            report = new Duplicates(session.store(), session.campaign(campaign), register)
                    .find(options, (rows, total) -> progress.report(rows, rows, total));
        }
        output.print(session, listing(), report.pairs());
        session.terminal().say("duplicates.found", report.rows(), report.found());
        return ExitCode.DONE.code();
    }

    private Listing<DuplicatePair> listing() {
        Texts texts = session.terminal().texts();
        Locale locale = session.locale();
        return new Listing<>(List.of(
                Column.number("score", texts.text("column.score"), DuplicatePair::score),
                Column.text("firstKey", texts.text("column.firstKey"), pair -> key(pair.first())),
                Column.text("firstTitle", texts.text("column.firstTitle"), pair -> title(pair.first())),
                Column.text("secondKey", texts.text("column.secondKey"), pair -> key(pair.second())),
                Column.text("secondTitle", texts.text("column.secondTitle"), pair -> title(pair.second())),
                Column.text("reasons", texts.text("column.reasons"), pair -> pair.reasons().stream()
                        .map(reason -> reason.text(locale)).collect(Collectors.joining("；")))));
    }

    private String key(DuplicatePair.Entry entry) {
        return register.key().map(key -> Masking.shown(key, entry.key())).orElse(Long.toString(entry.id()));
    }

    private String title(DuplicatePair.Entry entry) {
        Feature title = register.title();
        return Masking.shown(title, entry.title());
    }
}
