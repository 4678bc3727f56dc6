package org.qihang.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.store.RegisterQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the registers and how many records each holds. */
@Command(name = "registers")
public final class RegistersCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    public RegistersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String id = session.campaign(campaign);
        Texts texts = session.terminal().texts();
        Labels labels = Labels.in(session.locale());
        output.print(session, new Listing<>(List.<Column<Register>>of(
                Column.text("register", texts.text("column.register"), Register::name),
                Column.text("name", texts.text("column.name"), labels::of),
                Column.text("key", texts.text("column.key"), each -> each.key().map(Feature::name).orElse(null)),
                Column.number("records", texts.text("column.records"),
                        each -> session.store().registers().count(RegisterQuery.of(id, each))))),
                Register.all());
        return ExitCode.DONE.code();
    }
}
