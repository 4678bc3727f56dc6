package org.qihang.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qihang.cli.Session;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Imports a roster of graduates; refused rows are listed and make the exit code 1. */
@Command(name = "roster")
public final class ImportRosterCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private Path file;

    @Mixin
    private ImportArguments arguments;

    public ImportRosterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws TableException {
        return arguments.run(session, Register.of(RegisterPackage.Literals.GRADUATE), file);
    }
}
