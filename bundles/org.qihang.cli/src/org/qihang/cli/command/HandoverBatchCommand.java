package org.qihang.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.model.campaign.Move;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Moves a batch of a hand-over (R11). */
abstract class HandoverBatchCommand implements Callable<Integer> {

    private final Session session;
    private final String code;

    @Parameters(paramLabel = "BATCH", descriptionKey = "handover.batch")
    private String batch;

    @Mixin
    private Acting acting;

    @Mixin
    private Output output;

    /** @param code of the move in the plan */
    HandoverBatchCommand(Session session, String code) {
        this.session = session;
        this.code = code;
    }

    @Override
    public final Integer call() {
        HandoverBatches batches = new HandoverBatches(session, acting.campaign(session));
        Move move = batches.procedures().move(HandoverBatches.BATCHES, code);
        batches.handovers().move(batch, move.getTo().getCode(), acting.who(move), acting.why(), acting.on(session));
        batches.print(output, List.of(batch));
        return ExitCode.DONE.code();
    }
}
