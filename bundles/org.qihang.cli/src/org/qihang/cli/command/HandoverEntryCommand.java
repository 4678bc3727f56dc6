package org.qihang.cli.command;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.model.campaign.Move;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Moves people of a batch: some, or all nobody has checked (R11). */
abstract class HandoverEntryCommand implements Callable<Integer> {

    private final Session session;
    private final String code;

    @Parameters(index = "0", paramLabel = "BATCH", descriptionKey = "handover.batch")
    private String batch;

    @Parameters(index = "1..*", paramLabel = "PERSON", descriptionKey = "handover.persons")
    private List<String> persons;

    @Mixin
    private Acting acting;

    @Mixin
    private Output output;

    /** @param code of the move in the plan */
    HandoverEntryCommand(Session session, String code) {
        this.session = session;
        this.code = code;
    }

    @Override
    public final Integer call() {
        HandoverBatches batches = new HandoverBatches(session, acting.campaign(session));
        Move move = batches.procedures().move(HandoverBatches.ENTRIES, code);
        int done = batches.handovers().check(batch, persons == null ? Set.of() : Set.copyOf(persons),
                move.getTo().getCode(), acting.who(move), acting.why(), acting.on(session)).size();
        batches.print(output, List.of(batch));
        session.terminal().say("handover.checked", move.getTo().getName(), done);
        return ExitCode.DONE.code();
    }
}
