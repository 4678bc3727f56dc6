package org.qihang.cli.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Refusal;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.exchange.record.CodeTexts;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.store.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who changed a record, when, what before and after, and why; personal data masked. */
@Command(name = "history")
public final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Session session;

    @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register", converter = RegisterConverter.class)
    private Register register;

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "history.key")
    private String given;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    private CodeTexts codes;

    public HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String id = session.campaign(campaign);
        Labels labels = Labels.in(session.locale());
        if (register.key().isEmpty()) {
            throw new Refusal("history.noKey", labels.of(register));
        }
        // A line of a CSV brings its end along.
        String key = given.strip();
        List<Change> changes = session.store().history().of(id, register, key);
        if (changes.isEmpty() && session.store().registers().byKey(id, register, key).isEmpty()) {
            throw new Refusal("history.unknown", labels.of(register),
                    Masking.shown(register.key().get(), key));
        }
        codes = new CodeTexts(session.store(), id, register);
        Texts texts = session.terminal().texts();
        output.print(session, new Listing<>(List.<Column<Change>>of(
                Column.text("when", texts.text("column.when"),
                        change -> SHOWN.format(change.when().atZone(ZoneId.systemDefault()))),
                Column.text("who", texts.text("column.who"), Change::who),
                Column.text("what", texts.text("column.what"), change -> what(change, labels, texts)),
                Column.text("before", texts.text("column.before"), change -> shown(change, change.before(), texts)),
                Column.text("after", texts.text("column.after"), change -> shown(change, change.after(), texts)),
                Column.text("why", texts.text("column.why"), Change::why))), changes);
        return ExitCode.DONE.code();
    }

    private String what(Change change, Labels labels, Texts texts) {
        if (change.what() != null) {
            String other = "history." + change.what();
            return register.attribute(change.what()).map(labels::of)
                    .orElse(texts.has(other) ? texts.text(other) : change.what());
        }
        return texts.text(change.before() == null ? "history.made"
                : change.after() == null ? "history.deleted" : "history.merged");
    }

    private String shown(Change change, String value, Texts texts) {
        if (value == null) {
            return null;
        }
        Feature feature = (change.what() == null ? register.key() : register.attribute(change.what())).orElse(null);
        if (feature == null) {
            return value;
        } else if (feature.kind() == Feature.Kind.BOOLEAN) {
            return texts.text("truth." + value);
        }
        String name = feature.codes().isPresent() ? codes.of(feature, value) : null;
        return name == null ? Masking.shown(feature, value) : value + " " + name;
    }
}
