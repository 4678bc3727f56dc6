package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Takes a batch back that nobody has checked people of (R11). */
@Command(name = "recall")
public final class HandoverRecallCommand extends HandoverBatchCommand {

    public HandoverRecallCommand(Session session) {
        super(session, "recall");
    }
}
