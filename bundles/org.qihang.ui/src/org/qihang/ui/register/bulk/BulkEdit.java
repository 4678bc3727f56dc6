package org.qihang.ui.register.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Store;
import org.qihang.ui.record.RecordRules;
import org.qihang.ui.register.change.RowChange;
import org.qihang.ui.register.paste.StoredReferences;
import org.qihang.ui.value.CodeNames;

/**
 * One attribute of many records gets one value.
 *
 * @param feature the attribute
 * @param typed the value as typed; empty takes the values away
 * @param all whether all rows of the filter are meant, or only those selected
 */
public record BulkEdit(Feature feature, String typed, boolean all) {

    /** What it would do to records, checked like something typed into their form; waits on the database. */
    public List<RowChange> changes(Store store, String campaign, Register register, CodeNames names, List<Record> rows) {
        StoredReferences references = new StoredReferences(store, campaign);
        if (feature.register().isPresent()) {
            references.ask(feature, List.of(typed));
        }
        RecordRules rules = new RecordRules(register, names, references);
        RecordRules.Parsed parsed = rules.parse(feature, typed);
        List<RowChange> changes = new ArrayList<>();
        for (Record before : rows) {
            Record after = EcoreUtil.copy(before);
            Map<Feature, String> problems = new LinkedHashMap<>();
            if (parsed.problem() != null) {
                problems.put(feature, parsed.problem());
            } else {
                after.eSet(feature.feature(), parsed.value());
                String problem = rules.problems(after).get(feature);
                if (problem != null) {
                    problems.put(feature, problem);
                }
            }
            changes.add(new RowChange(changes.size() + 1, before, after, problems));
        }
        return changes;
    }
}
