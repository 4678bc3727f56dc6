package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Brings data into the store. */
@Command(name = "import", subcommands = {ImportRosterCommand.class, ImportCampaignCommand.class})
public final class ImportCommand extends CommandGroup {

    public ImportCommand(Session session) {
        super(session);
    }
}
