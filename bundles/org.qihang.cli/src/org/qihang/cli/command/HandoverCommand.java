package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** The hand-over of leavers without a job (R11). */
@Command(name = "handover", subcommands = {HandoverCreateCommand.class, HandoverMissingCommand.class,
    HandoverSubmitCommand.class, HandoverRecallCommand.class, HandoverAcceptCommand.class, HandoverReturnCommand.class,
    HandoverReceiptCommand.class})
public final class HandoverCommand extends CommandGroup {

    public HandoverCommand(Session session) {
        super(session);
    }
}
