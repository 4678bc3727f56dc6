package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Gives the receipt for a batch whose people are all checked (R11). */
@Command(name = "receipt")
public final class HandoverReceiptCommand extends HandoverBatchCommand {

    public HandoverReceiptCommand(Session session) {
        super(session, "receipt");
    }
}
