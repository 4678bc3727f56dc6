package org.qihang.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.model.text.Texts;
import org.qihang.process.CampaignPlan;
import org.qihang.process.desk.Body;
import org.qihang.process.work.WorkItem;
import org.qihang.process.work.WorkList;
import org.qihang.process.work.WorkLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a desk has to do on a day; identity numbers masked. */
@Command(name = "worklist")
public final class WorkListCommand implements Callable<Integer> {

    private static final Feature UNIT = Feature.of(Literals.RECORD__UNIT);

    private final Session session;

    @Option(names = "--department", required = true, paramLabel = "CODE", descriptionKey = "worklist.department")
    private String department;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "acting.unit")
    private String unit;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "acting.on", converter = DateConverter.class)
    private LocalDate on;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    private CampaignPlan plan;

    public WorkListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String id = session.campaign(campaign);
        plan = CampaignPlan.of(session.store(), id);
        WorkList list = new WorkLists(session.store(), id, session.locale()).of(new Body(department, unit),
                on == null ? session.today() : on);
        output.print(session, listing(), list.items());
        if (output.isTable()) {
            list.counts().forEach((kind, count) -> session.terminal()
                    .say("worklist.count", kind.label(session.locale()), count));
        }
        return ExitCode.DONE.code();
    }

    private Listing<WorkItem> listing() {
        Texts texts = session.terminal().texts();
        return new Listing<>(List.of(
                Column.text("urgency", texts.text("column.urgency"), item -> output.isTable()
                        ? item.urgency().label(session.locale()) : item.urgency().name()),
                Column.text("kind", texts.text("column.kind"), item -> output.isTable()
                        ? item.kind().label(session.locale()) : item.kind().name()),
                Column.text("title", texts.text("column.name"), WorkItem::title),
                Column.text("detail", texts.text("column.detail"), WorkItem::detail),
                Column.text("unit", texts.text("column.unit"), item -> output.isTable()
                        ? plan.named(UNIT, item.unit()).name() : item.unit()),
                Column.text("due", texts.text("column.due"), WorkItem::due),
                Column.number("count", texts.text("column.count"), WorkItem::count),
                Column.text("action", texts.text("column.action"), item -> output.isTable()
                        ? item.kind().actionLabel(session.locale()) : item.action()),
                Column.text("key", texts.text("column.key"), WorkListCommand::key)));
    }

    private static String key(WorkItem item) {
        return item.register() == null || item.key() == null ? item.key()
                : item.register().key().map(key -> Masking.shown(key, item.key())).orElse(item.key());
    }
}
