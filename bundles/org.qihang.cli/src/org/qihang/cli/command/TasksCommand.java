package org.qihang.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.text.Texts;
import org.qihang.process.CampaignPlan;
import org.qihang.process.task.TaskRule;
import org.qihang.process.task.TaskStatus;
import org.qihang.process.task.TaskTable;
import org.qihang.process.task.Tasks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The tasks of the campaign and its units, with their progress rolled up (R19). */
@Command(name = "tasks")
public final class TasksCommand implements Callable<Integer> {

    private static final String INDENT = "  ";

    private final Session session;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "on",
            converter = DateConverter.class)
    private LocalDate on;

    @Option(names = "--responsible", paramLabel = "CODE", descriptionKey = "tasks.responsible")
    private String responsible;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    public TasksCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String id = session.campaign(campaign);
        TaskTable table = new Tasks(session.store(), TaskRule.of(CampaignPlan.of(session.store(), id)), session.locale())
                .on(id, on);
        output.print(session, listing(), responsible == null ? table.rows() : table.of(responsible));
        output.explain(session, table.basis());
        return ExitCode.DONE.code();
    }

    private Listing<TaskStatus> listing() {
        Texts texts = session.terminal().texts();
        return new Listing<>(List.of(
                Column.text("task", texts.text("column.code"), row -> row.task().getCode()),
                Column.text("name", texts.text("column.name"), this::name),
                Column.text("responsible", texts.text("column.responsible"), row -> row.task().getResponsible()),
                Column.text("due", texts.text("column.due"), TaskStatus::due),
                Column.number("progress", texts.text("column.progress"), TaskStatus::progress),
                Column.number("expected", texts.text("column.expected"), TaskStatus::expected),
                Column.text("state", texts.text("column.stored"),
                        row -> output.isTable() ? row.course().label(session.locale()) : row.course().name()),
                Column.number("steps", texts.text("column.steps"), TaskStatus::steps),
                Column.number("stepsDone", texts.text("column.stepsDone"), TaskStatus::done),
                Column.number("overdue", texts.text("column.overdue"), TaskStatus::overdue),
                Column.number("atRisk", texts.text("column.atRisk"), TaskStatus::atRisk)));
    }

    /** People see by the indent what is part of what. */
    private String name(TaskStatus row) {
        return (output.isTable() && responsible == null ? INDENT.repeat(row.depth()) : "") + row.task().getName();
    }
}
