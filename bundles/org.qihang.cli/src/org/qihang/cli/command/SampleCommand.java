package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Made-up data to try things with. */
@Command(name = "sample", subcommands = {SampleRosterCommand.class, SampleSeasonCommand.class})
public final class SampleCommand extends CommandGroup {

    public SampleCommand(Session session) {
        super(session);
    }
}
