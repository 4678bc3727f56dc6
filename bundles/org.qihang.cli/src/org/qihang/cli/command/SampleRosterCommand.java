package org.qihang.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.exchange.sample.SampleRoster;
import org.qihang.exchange.table.TableException;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.University;
import org.qihang.store.Documents;
import org.qihang.store.RegisterQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a made-up roster, the same for the same seed, marked as synthetic. */
@Command(name = "roster")
public final class SampleRosterCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--graduates", required = true, paramLabel = "N", descriptionKey = "sample.graduates")
    private int graduates;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "sample.out")
    private Path out;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    public SampleRosterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws TableException {
        String id = session.campaign(campaign);
        CodeBook codes = (CodeBook) session.store().documents().load(Documents.uri(id, "codes")).root();
        new SampleRoster(codes, universities(id), graduates, seed, session.plan(id).getEnds()).write(out);
        session.terminal().say("sample.done", graduates, out);
        return ExitCode.DONE.code();
    }

    private List<University> universities(String id) {
        RegisterQuery all = RegisterQuery.of(id, Register.of(RegisterPackage.Literals.UNIVERSITY));
        int count = Math.toIntExact(session.store().registers().count(all));
        return session.store().registers().page(all, 0, count).stream().map(University.class::cast).toList();
    }
}
