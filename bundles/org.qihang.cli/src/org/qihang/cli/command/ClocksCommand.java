package org.qihang.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Refusal;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.model.text.Texts;
import org.qihang.process.CampaignPlan;
import org.qihang.process.clock.Clock;
import org.qihang.process.clock.ClockRule;
import org.qihang.process.clock.ClockTable;
import org.qihang.process.clock.Clocks;
import org.qihang.process.clock.MatchingContact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The clocks of registered unemployed graduates in hardship (R16); identity numbers masked. */
@Command(name = "clocks")
public final class ClocksCommand implements Callable<Integer> {

    /** So many a person reads, the most urgent first, unless more are asked for. */
    private static final long SHOWN = 100;

    private static final Feature UNIT = Feature.of(Literals.RECORD__UNIT);

    private final Session session;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "on",
            converter = DateConverter.class)
    private LocalDate on;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "clocks.unit")
    private String unit;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "list.limit")
    private Long limit;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    private CampaignPlan plan;

    public ClocksCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit != null && limit < 1) {
            throw new Refusal("limit.least", limit);
        }
        String id = session.campaign(campaign);
        plan = CampaignPlan.of(session.store(), id);
        ClockTable table = new Clocks(session.store(), ClockRule.of(plan), session.locale()).on(id, on, unit);
        long most = limit != null ? limit : output.isTable() ? SHOWN : Long.MAX_VALUE;
        output.print(session, listing(), table.clocks().stream().limit(most).toList());
        if (output.isTable()) {
            if (table.clocks().size() > most) {
                session.terminal().say("list.more", most, table.clocks().size());
            }
            table.counts().forEach((state, count) -> session.terminal()
                    .say("clocks.count", state.label(session.locale()), count));
            session.terminal().say("clocks.closed", table.closed());
        }
        output.explain(session, table.basis());
        return ExitCode.DONE.code();
    }

    private Listing<Clock> listing() {
        Texts texts = session.terminal().texts();
        return new Listing<>(List.of(
                Column.text("person", texts.text("column.person"), clock -> Masking.mask(clock.person())),
                Column.text("name", texts.text("column.name"), Clock::name),
                Column.text("unit", texts.text("column.unit"), this::unit),
                Column.text("service", texts.text("column.service"), Clock::service),
                Column.text("adviser", texts.text("column.adviser"), Clock::adviser),
                Column.text("registered", texts.text("column.registered"), Clock::registered),
                Column.text("due", texts.text("column.due"), Clock::due),
                Column.number("daysLeft", texts.text("column.daysLeft"), Clock::daysLeft),
                Column.text("contacts", texts.text("column.contacts"), this::contacts),
                Column.number("missing", texts.text("column.missing"), Clock::missing),
                Column.text("state", texts.text("column.stored"),
                        clock -> output.isTable() ? clock.state().label(session.locale()) : clock.state().name())));
    }

    private String unit(Clock clock) {
        return output.isTable() ? plan.named(UNIT, clock.unit()).name() : clock.unit();
    }

    /** For people the number of contacts and the last one, for programs all days. */
    private String contacts(Clock clock) {
        List<MatchingContact> contacts = clock.contacts();
        if (!output.isTable()) {
            return contacts.stream().map(MatchingContact::made).map(LocalDate::toString).collect(Collectors.joining(" "));
        }
        return contacts.isEmpty() ? "" : session.terminal().texts()
                .text("clocks.contacts", contacts.size(), contacts.getLast().made());
    }
}
