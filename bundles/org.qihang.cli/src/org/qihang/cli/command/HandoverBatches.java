package org.qihang.cli.command;

import java.util.List;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.model.text.Texts;
import org.qihang.process.handover.Handovers;
import org.qihang.process.procedure.Procedures;

/** What the commands of a hand-over share: the process itself, and how batches are printed. */
final class HandoverBatches {

    static final Register BATCHES = Register.of(Literals.HANDOVER_BATCH);
    static final Register ENTRIES = Register.of(Literals.HANDOVER_ENTRY);

    private final Session session;
    private final Handovers handovers;
    private final Procedures procedures;

    HandoverBatches(Session session, String campaign) {
        this.session = session;
        this.handovers = new Handovers(session.store(), campaign, session.locale());
        this.procedures = new Procedures(session.store(), campaign);
    }

    Handovers handovers() {
        return handovers;
    }

    Procedures procedures() {
        return procedures;
    }

    /** Prints batches as they are now. */
    void print(Output output, List<String> codes) {
        List<HandoverBatch> batches = codes.stream().map(handovers::batch).toList();
        Texts texts = session.terminal().texts();
        output.print(session, new Listing<>(List.of(
                Column.text("batch", texts.text("column.code"), HandoverBatch::getCode),
                Column.text("name", texts.text("column.name"), HandoverBatch::getName),
                Column.text("unit", texts.text("column.unit"), HandoverBatch::getUnit),
                Column.text("state", texts.text("column.stored"), batch -> output.isTable()
                        ? procedures.state(batch).getName() : procedures.state(batch).getCode()),
                Column.number("people", texts.text("column.people"), HandoverBatch::getDeclared),
                Column.number("pending", texts.text("column.pending"), HandoverBatch::getPending),
                Column.number("accepted", texts.text("column.accepted"), HandoverBatch::getAccepted),
                Column.number("returned", texts.text("column.returned"), HandoverBatch::getReturned))), batches);
    }
}
