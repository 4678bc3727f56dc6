package org.qihang.ui.register.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;

/** What a proposed change of a row says to a person. */
public final class ChangeText {

    private final BiFunction<Feature, Object, String> shown;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(ChangeText.class, Locale.getDefault());

    /** @param shown how a value is shown, personal data masked */
    public ChangeText(BiFunction<Feature, Object, String> shown) {
        this.shown = shown;
    }

    /** What becomes of the row. */
    public String kind(RowChange change) {
        return texts.text("kind." + change.kind().name().toLowerCase(Locale.ROOT));
    }

    /** What the record is called. */
    public String title(RowChange change) {
        Record record = change.before() == null ? change.after() : change.before();
        Feature title = Register.of(record.eClass()).title();
        return shown.apply(title, record.eGet(title.feature()));
    }

    /** What is wrong with the row, else which values it gets. */
    public String content(RowChange change) {
        List<String> parts = new ArrayList<>();
        change.problems().forEach((feature, problem) -> parts.add(texts.text("problem", labels.of(feature), problem)));
        if (parts.isEmpty()) {
            for (EStructuralFeature changed : change.changed()) {
                Feature feature = Feature.of(changed);
                if (!feature.system()) {
                    parts.add(value(feature, change));
                }
            }
        }
        return String.join(texts.text("between"), parts);
    }

    private String value(Feature feature, RowChange change) {
        String after = shown.apply(feature, change.after().eGet(feature.feature()));
        String before = change.before() == null ? "" : shown.apply(feature, change.before().eGet(feature.feature()));
        return change.before() == null ? texts.text("given", labels.of(feature), after)
                : texts.text("changed", labels.of(feature), none(before), none(after));
    }

    private String none(String value) {
        return value.isEmpty() ? texts.text("none") : value;
    }
}
