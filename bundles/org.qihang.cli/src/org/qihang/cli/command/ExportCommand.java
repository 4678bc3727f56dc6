package org.qihang.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.ImportProgress;
import org.qihang.cli.Session;
import org.qihang.exchange.record.ExportOptions;
import org.qihang.exchange.record.ExportResult;
import org.qihang.exchange.record.RegisterExport;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes data out of the store: records of any register, the documents of a campaign. */
@Command(name = "export", subcommands = ExportCampaignCommand.class)
public final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    // Not required for the parser: the subcommand has a file of its own.
    @Parameters(index = "0", arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register",
            converter = RegisterConverter.class)
    private Register register;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "export.records")
    private Path file;

    @Option(names = "--unmasked", paramLabel = "WHY", descriptionKey = "export.unmasked")
    private String unmasked;

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "export.encoding")
    private Charset encoding;

    @Mixin
    private QueryArguments arguments;

    public ExportCommand(Session session) {
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
        ExportOptions options = new ExportOptions(arguments.columns(session, register), unmasked, encoding);
        ExportResult result;
        try (ImportProgress progress = new ImportProgress(session.terminal())) {
            result = new RegisterExport(session.store(), arguments.query(session, register))
                    .run(file, options, progress);
        }
        session.terminal().say("export.rows", result.rows(), Labels.in(session.locale()).of(register), file);
        return ExitCode.DONE.code();
    }
}
