package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Takes data out of the store. */
@Command(name = "export", subcommands = ExportCampaignCommand.class)
public final class ExportCommand extends CommandGroup {

    public ExportCommand(Session session) {
        super(session);
    }
}
