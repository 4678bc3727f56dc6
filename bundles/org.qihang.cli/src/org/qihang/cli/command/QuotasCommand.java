package org.qihang.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.campaign.Department;
import org.qihang.model.text.Texts;
import org.qihang.process.quota.QuotaLedger;
import org.qihang.process.quota.QuotaStatus;
import org.qihang.process.quota.QuotaTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where each quota of posts and fairs stands on a day (R6-R8). */
@Command(name = "quotas")
public final class QuotasCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "on",
            converter = DateConverter.class)
    private LocalDate on;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    public QuotasCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        QuotaTable table = new QuotaLedger(session.store(), session.locale()).on(session.campaign(campaign), on);
        output.print(session, listing(), table.rows());
        output.explain(session, table.basis());
        return ExitCode.DONE.code();
    }

    private Listing<QuotaStatus> listing() {
        Texts texts = session.terminal().texts();
        return new Listing<>(List.of(
                Column.text("quota", texts.text("column.code"), row -> row.quota().getCode()),
                Column.text("name", texts.text("column.name"), row -> row.quota().getName()),
                Column.text("responsible", texts.text("column.responsible"), QuotasCommand::responsible),
                Column.text("phaseEnds", texts.text("column.phaseEnds"), row -> row.quota().getPhase().getEnds()),
                Column.number("planned", texts.text("column.planned"), QuotaStatus::planned),
                Column.number("done", texts.text("column.done"), QuotaStatus::done),
                Column.number("late", texts.text("column.late"), QuotaStatus::late),
                Column.number("gap", texts.text("column.gap"), QuotaStatus::gap),
                Column.number("projection", texts.text("column.projected"), QuotaStatus::projection)));
    }

    private static String responsible(QuotaStatus row) {
        Department department = row.quota().getResponsible();
        return department == null ? null : department.getName();
    }
}
