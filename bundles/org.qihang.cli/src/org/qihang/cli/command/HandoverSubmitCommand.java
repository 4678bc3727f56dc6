package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Hands a batch over to the unit (R11). */
@Command(name = "submit")
public final class HandoverSubmitCommand extends HandoverBatchCommand {

    public HandoverSubmitCommand(Session session) {
        super(session, "submit");
    }
}
