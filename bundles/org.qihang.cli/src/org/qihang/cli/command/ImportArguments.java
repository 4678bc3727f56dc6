package org.qihang.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.qihang.cli.ExitCode;
import org.qihang.cli.ImportProgress;
import org.qihang.cli.Session;
import org.qihang.exchange.record.ImportOptions;
import org.qihang.exchange.record.ImportResult;
import org.qihang.exchange.record.RegisterImport;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Register;
import picocli.CommandLine.Option;

/** How records are imported. */
final class ImportArguments {

    @Option(names = "--sheet", paramLabel = "SHEET", descriptionKey = "import.sheet")
    private String sheet;

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

    /** Imports a file; the exit code says whether rows were refused. */
    int run(Session session, Register register, Path file) throws TableException {
        ImportOptions options = ImportOptions.on(session.today()).withSheet(sheet).withEncoding(encoding)
                .withDestinationCodes(codes).withDryRun(dryRun).withAllOrNothing(allOrNothing)
                .withEmptyWipes(emptyWipes).withRefused(refused);
        ImportResult result;
        try (ImportProgress progress = new ImportProgress(session.terminal())) {
            result = new RegisterImport(session.store(), session.campaign(campaign), register)
                    .run(file, options, progress);
        }
        new ImportReport(session.terminal()).print(result);
        return result.refused() == 0 ? ExitCode.DONE.code() : ExitCode.REFUSED.code();
    }
}
