package org.qihang.ui.register.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.store.RecordChange;

/**
 * What is proposed to be done with one row.
 *
 * @param line which line of what was pasted it is about, or which of the rows, from 1
 * @param before the record as it was read; null for one that is new
 * @param after the record as it would be
 * @param problems what is wrong, by attribute; a row with problems is not written
 */
public record RowChange(int line, Record before, Record after, Map<Feature, String> problems) {

    /** What becomes of the row. */
    public enum Kind { NEW, CHANGED, SAME, REFUSED }

    /** What becomes of the row. */
    public Kind kind() {
        if (!problems.isEmpty()) {
            return Kind.REFUSED;
        } else if (before == null) {
            return Kind.NEW;
        }
        return changed().isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** The attributes that get other values. */
    public List<EStructuralFeature> changed() {
        List<EStructuralFeature> changed = new ArrayList<>();
        for (EStructuralFeature feature : after.eClass().getEAllAttributes()) {
            if (!Objects.equals(before == null ? null : before.eGet(feature), after.eGet(feature))) {
                changed.add(feature);
            }
        }
        return changed;
    }

    /** The change for the store; empty for a row that is refused or stays as it is. */
    public Optional<RecordChange> change() {
        return switch (kind()) {
            case NEW -> Optional.of(new RecordChange.Added(after));
            case CHANGED -> Optional.of(new RecordChange.Changed(before, after));
            case SAME, REFUSED -> Optional.empty();
        };
    }
}
