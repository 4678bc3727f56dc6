package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;

/** Brings posts and leavers together. */
@Command(name = "match", subcommands = {MatchGraduateCommand.class, MatchPostCommand.class})
public final class MatchCommand extends CommandGroup {

    public MatchCommand(Session session) {
        super(session);
    }
}
