package org.qihang.cli.command;

import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Refusal;
import org.qihang.cli.Session;
import org.qihang.model.campaign.Move;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.process.procedure.Procedures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Moves a record as the plan declares it: a case, a finding, an assignment offered (R12, R13, R23, R25). */
@Command(name = "move")
public final class MoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register", converter = RegisterConverter.class)
    private Register register;

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "history.key")
    private String key;

    @Parameters(index = "2", paramLabel = "MOVE", descriptionKey = "move.move")
    private String code;

    @Mixin
    private Acting acting;

    public MoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String campaign = acting.campaign(session);
        Procedures procedures = new Procedures(session.store(), campaign);
        Move move = procedures.move(register, code);
        String shown = register.key().map(feature -> Masking.shown(feature, key)).orElse(key);
        Record record = register.key().flatMap(any -> session.store().registers().byKey(campaign, register, key))
                .orElseThrow(() -> new Refusal("move.unknown", register, shown));
        Record moved = procedures.move(record, move.getTo().getCode(), acting.who(move), acting.why(), acting.on(session));
        session.terminal().say("move.done", shown, procedures.state(moved).getName());
        return ExitCode.DONE.code();
    }
}
