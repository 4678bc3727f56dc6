package org.qihang.ui.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;

/**
 * Typing one value of a record outside its form, e.g. in a table's cell: shown, offered, understood and checked as in
 * the form. For the UI thread.
 */
public final class CellTyping {

    private static final int MOST = 60;

    private final References references;
    private final CodeNames names;
    private final RecordRules rules;

    /** @param owner references are asked for as long as it is there */
    public CellTyping(StoreSession session, Control owner, String campaign, Register register, CodeNames names) {
        this.references = new References(session, owner, campaign);
        this.names = names;
        this.rules = new RecordRules(register, names, references);
    }

    /** How a value stands in its field, to be typed over; the name of what it refers to is known from somewhere else. */
    public String shown(Feature feature, Object value, Optional<String> title) {
        title.ifPresent(name -> references.know(References.target(feature), Map.of(value.toString(), name)));
        return rules.shown(feature, value);
    }

    /** What is meant by a typed text. */
    public RecordRules.Parsed parse(Feature feature, String typed) {
        return rules.parse(feature, typed);
    }

    /** Whether the store has to be asked first what a typed text means. */
    public boolean isOpen(Feature feature, String typed) {
        return references.isOpen(feature, typed);
    }

    /** Asks the store what a typed text means. */
    public void ask(Feature feature, String typed, Runnable known) {
        references.suggest(feature, typed, found -> known.run());
    }

    /** What a record gets wrong by another value, that was not wrong before; empty for nothing. */
    public Optional<String> problem(Record before, Feature feature, Object value) {
        Record after = EcoreUtil.copy(before);
        after.eSet(feature.feature(), value);
        Map<Feature, String> old = rules.problems(before);
        Map<Feature, String> found = rules.problems(after);
        return Optional.ofNullable(found.get(feature))
                .or(() -> found.entrySet().stream().filter(one -> !one.getValue().equals(old.get(one.getKey())))
                        .map(Map.Entry::getValue).findFirst());
    }

    /** Whether two values are the same to a person. */
    public static boolean same(Object one, Object other) {
        return RecordEdit.same(one, other);
    }

    /** Offers codes or records below a field while a person types. */
    public void offer(Text text, Feature feature) {
        if (feature.register().isPresent()) {
            new CompletionPopup(text, (typed, answer) -> references.suggest(feature, typed, found -> answer.accept(
                    found.stream().map(one -> new Proposal(one.key(), one.title() == null ? "" : one.title())).toList())),
                    proposal -> text.setText(rules.shown(feature, proposal.text())));
        } else if (!feature.list()) {
            names.of(feature).ifPresent(codes -> new CompletionPopup(text, (typed, answer) -> offer(codes, typed, answer),
                    proposal -> text.setText(proposal.text())));
        }
    }

    private static void offer(Codes codes, String typed, Consumer<List<Proposal>> answer) {
        answer.accept(codes.suggest(typed, MOST).stream().map(entry -> new Proposal(entry.shown(), "")).toList());
    }
}
