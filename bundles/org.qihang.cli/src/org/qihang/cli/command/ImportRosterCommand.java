package org.qihang.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.ImportProgress;
import org.qihang.cli.Session;
import org.qihang.exchange.record.ImportOptions;
import org.qihang.exchange.record.ImportResult;
import org.qihang.exchange.record.RegisterImport;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a roster of graduates; refused rows are listed and make the exit code 1. */
@Command(name = "roster")
public final class ImportRosterCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private Path file;

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "import.encoding")
    private Charset encoding;

    @Option(names = "--codes", paramLabel = "TABLE", descriptionKey = "import.codes")
    private String codes;

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    @Option(names = "--all-or-nothing", descriptionKey = "import.allOrNothing")
    private boolean allOrNothing;

    @Option(names = "--empty-wipes", descriptionKey = "import.emptyWipes")
    private boolean emptyWipes;

    @Option(names = "--refused", paramLabel = "FILE", descriptionKey = "import.refused")
    private Path refused;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    public ImportRosterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws TableException {
        ImportOptions options = ImportOptions.on(session.today()).withEncoding(encoding).withDestinationCodes(codes)
                .withDryRun(dryRun).withAllOrNothing(allOrNothing).withEmptyWipes(emptyWipes).withRefused(refused);
        ImportResult result;
        try (ImportProgress progress = new ImportProgress(session.terminal())) {
            result = new RegisterImport(session.store(), session.campaign(campaign),
                    Register.of(RegisterPackage.Literals.GRADUATE)).run(file, options, progress);
        }
        new ImportReport(session.terminal()).print(result);
        return result.refused() == 0 ? ExitCode.DONE.code() : ExitCode.REFUSED.code();
    }
}
