package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only gathers others: called alone it prints its help. */
abstract class CommandGroup implements Runnable {

    protected final Session session;

    @Spec
    private CommandSpec spec;

    CommandGroup(Session session) {
        this.session = session;
    }

    @Override
    public final void run() {
        spec.commandLine().usage(session.terminal().out());
    }

    /** Where this command stands on the line, for errors found while running. */
    final CommandSpec spec() {
        return spec;
    }
}
