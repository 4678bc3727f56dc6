package org.qihang.ui.record;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.Document;
import org.qihang.ui.editor.EditedDocument;

/**
 * One record while it is edited: the stored state it began from, its values now, one command stack, and typed text
 * that is no value yet. Confined to the UI thread.
 */
final class RecordEdit {

    /** Text in a field that is no value, and why. */
    record Unaccepted(String typed, String problem) {
    }

    private final EditedDocument document;
    private final RecordRules rules;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(RecordEdit.class, Locale.getDefault());
    private final Map<Feature, Unaccepted> unaccepted = new LinkedHashMap<>();
    private Record stored;

    RecordEdit(Record stored, RecordRules rules) {
        this.stored = stored;
        this.rules = rules;
        this.document = new EditedDocument(document(stored));
    }

    private static Document document(Record record) {
        URI uri = URI.createURI("campaign:/" + record.getCampaign() + "/" + record.eClass().getName() + "/"
                + record.getId());
        return new Document(uri, record, record.getVersion(), "", null);
    }

    Record now() {
        return (Record) document.root();
    }

    /** As the record was read from the store. */
    Record stored() {
        return stored;
    }

    Register register() {
        return Register.of(stored.eClass());
    }

    boolean isNew() {
        return stored.getId() == RecordOpener.NEW;
    }

    boolean isDirty() {
        return document.isDirty() || !unaccepted.isEmpty();
    }

    CommandStack commands() {
        return document.commands();
    }

    RecordRules rules() {
        return rules;
    }

    /** A copy of the record as it is now, for other threads. */
    Record snapshot() {
        return (Record) document.snapshot();
    }

    /** A text was typed into a field; letters typed one after the other are one step. */
    void type(Feature feature, String typed) {
        RecordRules.Parsed parsed = rules.parse(feature, typed);
        if (parsed.problem() != null) {
            unaccepted.put(feature, new Unaccepted(typed, parsed.problem()));
            return;
        }
        unaccepted.remove(feature);
        if (!same(now().eGet(feature.feature()), parsed.value())) {
            document.type(now(), feature.feature(), parsed.value(), step(feature));
        }
    }

    /** A value was chosen: a step of its own. */
    void choose(Feature feature, Object value) {
        unaccepted.remove(feature);
        if (!same(now().eGet(feature.feature()), value)) {
            document.set(now(), feature.feature(), value, step(feature));
        }
    }

    /** Whether two values are the same to a person: an empty text is none, 12.00 is 12. */
    static boolean same(Object one, Object other) {
        Object a = "".equals(one) ? null : one;
        Object b = "".equals(other) ? null : other;
        return a instanceof BigDecimal number && b instanceof BigDecimal that ? number.compareTo(that) == 0
                : Objects.equals(a, b);
    }

    /** What would be wrong with an attribute that had another value; empty for nothing. */
    Optional<String> problemWith(Feature feature, Object value) {
        Record other = snapshot();
        other.eSet(feature.feature(), value);
        return Optional.ofNullable(rules.problems(other).get(feature));
    }

    private String step(Feature feature) {
        return texts.text("step.change", labels.of(feature));
    }

    /** The field was left: what is typed next is another step. */
    void left() {
        document.typingEnds();
    }

    /** What stands in a field although it is no value. */
    Optional<Unaccepted> unaccepted(Feature feature) {
        return Optional.ofNullable(unaccepted.get(feature));
    }

    /** What undo and redo bring back replaces what was typed and was no value. */
    void forgetUnaccepted() {
        unaccepted.clear();
    }

    /** Everything that is wrong, by attribute. */
    Map<Feature, String> problems() {
        Map<Feature, String> found = new LinkedHashMap<>(rules.problems(now()));
        unaccepted.forEach((feature, input) -> found.put(feature, input.problem()));
        return found;
    }

    /**
     * What stands in the way of a save: what is wrong now and was not wrong in the store already. Who corrects a
     * telephone number need not know first what somebody else left open.
     */
    Map<Feature, String> hindrances() {
        Map<Feature, String> found = problems();
        if (!isNew()) {
            rules.problems(stored).forEach(found::remove);
        }
        return found;
    }

    /** The values now are in the store, as this record. */
    void isSaved(Record saved) {
        basedOn(saved);
        // What the store made is no step to undo, e.g. the code of a new record.
        for (Feature feature : register().attributes()) {
            if (!same(now().eGet(feature.feature()), saved.eGet(feature.feature()))) {
                now().eSet(feature.feature(), saved.eGet(feature.feature()));
            }
        }
        document.isSaved(document(EcoreUtil.copy(saved)));
    }

    /** The next save changes this state of the store. */
    void basedOn(Record theirs) {
        stored = theirs;
        for (Feature feature : register().system()) {
            now().eSet(feature.feature(), theirs.eGet(feature.feature()));
        }
    }
}
