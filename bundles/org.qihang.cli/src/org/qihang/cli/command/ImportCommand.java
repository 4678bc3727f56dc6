package org.qihang.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings data into the store: records of any register, a roster of graduates, the documents of a campaign. */
@Command(name = "import", subcommands = {ImportRosterCommand.class, ImportCampaignCommand.class})
public final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    // Not required for the parser: the subcommands have files of their own.
    @Parameters(index = "0", arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register",
            converter = RegisterConverter.class)
    private Register register;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "import.records")
    private Path file;

    @Mixin
    private ImportArguments arguments;

    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws TableException {
        if (register == null) {
            spec.commandLine().usage(session.terminal().out());
            return ExitCode.DONE.code();
        } else if (file == null) {
            throw new ParameterException(spec.commandLine(), session.terminal().texts().text("usage.file"));
        }
        return arguments.run(session, register, file);
    }
}
