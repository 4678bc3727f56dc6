package org.qihang.cli.command;

import org.qihang.cli.Terminal;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.record.ImportResult;

/** Tells what an import did or would do: counts on standard output, each refusal on standard error. */
final class ImportReport {

    private final Terminal terminal;

    ImportReport(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(ImportResult result) {
        for (Problem problem : result.firstProblems()) {
            terminal.message(problem.text(terminal.locale()));
        }
        long listed = result.firstProblems().size();
        if (result.problems() > listed) {
            terminal.say("import.more", result.problems() - listed);
        }
        String state = result.dryRun() ? "import.wouldBe" : result.committed() ? "import.done" : "import.nothing";
        terminal.out().println(terminal.texts().text(state, result.read(), result.created(), result.changed(),
                result.unchanged(), result.refused()));
        result.reasons().forEach((reason, count) -> terminal.out().println(
                terminal.texts().text("import.reason", reason.text(terminal.locale()), count)));
        if (result.refusedFile() != null) {
            terminal.say("import.refusedFile", result.refusedFile());
        }
    }
}
