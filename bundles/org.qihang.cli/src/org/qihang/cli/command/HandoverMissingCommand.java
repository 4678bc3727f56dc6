package org.qihang.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.meta.Masking;
import org.qihang.model.text.Texts;
import org.qihang.process.handover.Unheld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who is missing in the hand-over, and why; identity numbers masked (R11). */
@Command(name = "missing")
public final class HandoverMissingCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Acting acting;

    @Mixin
    private HandoverScope scope;

    @Mixin
    private Output output;

    public HandoverMissingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Unheld> missing = new HandoverBatches(session, acting.campaign(session)).handovers()
                .unheld(scope.of(acting.unit()), acting.on(session));
        Texts texts = session.terminal().texts();
        output.print(session, new Listing<>(List.of(
                Column.text("person", texts.text("column.person"), each -> Masking.mask(each.person().person())),
                Column.text("name", texts.text("column.name"), each -> each.person().name()),
                Column.text("unit", texts.text("column.unit"), each -> each.person().unit()),
                Column.text("university", texts.text("column.university"), each -> each.person().university()),
                Column.text("why", texts.text("column.why"), each -> each.why(session.locale())))), missing);
        session.terminal().say("handover.missing", missing.size());
        return ExitCode.DONE.code();
    }
}
