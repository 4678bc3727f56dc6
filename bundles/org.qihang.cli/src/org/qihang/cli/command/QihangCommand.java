package org.qihang.cli.command;

import org.qihang.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The root: which store, which language; everything else is a subcommand. */
@Command(name = "qihang", mixinStandardHelpOptions = true, versionProvider = ProductVersion.class,
        scope = ScopeType.INHERIT, subcommands = {
            InitCommand.class, CampaignsCommand.class, SampleCommand.class, ImportCommand.class, ExportCommand.class,
            RegistersCommand.class, ListCommand.class, HistoryCommand.class, DuplicatesCommand.class,
            RatesCommand.class, TargetsCommand.class, QuotasCommand.class, ClocksCommand.class, MatchCommand.class,
            TasksCommand.class, WorkListCommand.class, HandoverCommand.class, AssignCommand.class, MoveCommand.class,
            DocumentsCommand.class, DocumentCommand.class})
public final class QihangCommand extends CommandGroup {

    public QihangCommand(Session session) {
        super(session);
    }

    @Option(names = "--store", paramLabel = "STORE", scope = ScopeType.INHERIT, descriptionKey = "store")
    void store(String store) {
        session.storeAt(store);
    }

    // The value was read before parsing (Language); declared here so that it is known and in the help.
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    void language(String language) {
        if (!language.equalsIgnoreCase("zh") && !language.equalsIgnoreCase("en")) {
            throw new ParameterException(spec().commandLine(), session.terminal().texts().text("lang.unknown", language));
        }
    }
}
