package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Returns people of a batch with the reason (R11). */
@Command(name = "return")
public final class HandoverReturnCommand extends HandoverEntryCommand {

    public HandoverReturnCommand(Session session) {
        super(session, "return");
    }
}
