package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Accepts people of a batch (R11). */
@Command(name = "accept")
public final class HandoverAcceptCommand extends HandoverEntryCommand {

    public HandoverAcceptCommand(Session session) {
        super(session, "accept");
    }
}
