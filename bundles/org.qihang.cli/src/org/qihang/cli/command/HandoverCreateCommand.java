package org.qihang.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.model.campaign.Move;
import org.qihang.model.register.HandoverBatch;
import org.qihang.process.desk.Body;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes batches of all leavers without a job who are in none (R11). */
@Command(name = "create")
public final class HandoverCreateCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Acting acting;

    @Mixin
    private HandoverScope scope;

    @Mixin
    private Output output;

    public HandoverCreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        HandoverBatches batches = new HandoverBatches(session, acting.campaign(session));
        Move submit = batches.procedures().move(HandoverBatches.BATCHES, "submit");
        Body who = Body.ofProvince(acting.who(submit).department());
        List<String> made = batches.handovers().create(who, scope.of(acting.unit()), acting.on(session)).stream()
                .map(HandoverBatch::getCode).toList();
        batches.print(output, made);
        session.terminal().say("handover.made", made.size(), made.stream()
                .mapToInt(code -> batches.handovers().batch(code).getDeclared()).sum());
        return ExitCode.DONE.code();
    }
}
