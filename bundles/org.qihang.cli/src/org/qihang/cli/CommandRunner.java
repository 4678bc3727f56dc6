package org.qihang.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.qihang.cli.command.QihangCommand;
import org.qihang.model.text.TextException;
import org.qihang.model.text.Texts;
import picocli.CommandLine;

/** Parses a command line in the user's language, runs the command, and turns every outcome into an {@link ExitCode}. */
public final class CommandRunner {

    private final IExtensionRegistry registry;
    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    /**
     * @param registry where campaigns are contributed
     * @param out results
     * @param err messages and progress
     * @param today the day a command means when none is given
     */
    public CommandRunner(IExtensionRegistry registry, PrintStream out, PrintStream err, LocalDate today) {
        this.registry = registry;
        this.out = out;
        this.err = err;
        this.today = today;
    }

    /** Runs the command and returns the exit code. */
    public int run(String... arguments) {
        Locale locale = Language.of(arguments);
        Texts texts = Texts.of(CommandRunner.class, locale);
        Terminal terminal = new Terminal(out, err, locale, texts);
        try (Session session = new Session(registry, terminal, today)) {
            CommandLine line = new CommandLine(QihangCommand.class, new CommandFactory(session));
            line.setResourceBundle(HelpTexts.in(locale));
            line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
            line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
            line.setCaseInsensitiveEnumValuesAllowed(true);
            line.setUsageHelpAutoWidth(false);
            line.getSubcommands().values().forEach(command -> command.setUsageHelpAutoWidth(false));
            line.setParameterExceptionHandler(new UsageErrors(terminal));
            line.setExecutionExceptionHandler((fault, command, result) -> refused(fault, terminal));
            return line.execute(arguments);
        }
    }

    private static int refused(Exception fault, Terminal terminal) {
        if (fault instanceof TextException refusal) {
            terminal.message(refusal.text(terminal.locale()));
            return ExitCode.REFUSED.code();
        }
        terminal.say("fault", fault.toString());
        fault.printStackTrace(terminal.err());
        return ExitCode.FAULT.code();
    }
}
