package org.qihang.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.indicator.Rates;
import org.qihang.indicator.TargetStatus;
import org.qihang.indicator.Targets;
import org.qihang.model.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where each target stands on a day (R1-R4). */
@Command(name = "targets")
public final class TargetsCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "on",
            converter = DateConverter.class)
    private LocalDate on;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    public TargetsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Targets targets = new Targets(session.store(), new Rates(session.store(), session.locale()));
        output.print(session, listing(), targets.on(session.campaign(campaign), on));
        return ExitCode.DONE.code();
    }

    private Listing<TargetStatus> listing() {
        Texts texts = session.terminal().texts();
        return new Listing<>(List.of(
                Column.text("target", texts.text("column.code"), status -> status.target().getCode()),
                Column.text("name", texts.text("column.name"), status -> status.target().getName()),
                Column.text("due", texts.text("column.due"), status -> status.target().getDue()),
                Column.number("goal", texts.text("column.goal"), status -> status.target().getGoal()),
                Column.number("actual", texts.text("column.actual"), status -> status.actual().rate()),
                Column.number("numerator", texts.text("column.numerator"), status -> status.actual().numerator()),
                Column.number("denominator", texts.text("column.denominator"),
                        status -> status.actual().denominator()),
                Column.number("gapPoints", texts.text("column.gapPoints"), TargetStatus::gapPoints),
                Column.number("gapPersons", texts.text("column.gapPersons"), TargetStatus::gapPersons),
                Column.number("lastYear", texts.text("column.lastYear"), TargetStatus::lastYearSameDay),
                Column.number("projection", texts.text("column.projection"), TargetStatus::projection)));
    }
}
