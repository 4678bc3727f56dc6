package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Store;
import org.qihang.ui.value.CellText;
import org.qihang.ui.value.CodeNames;

/**
 * A record as far as it is shown at a glance.
 *
 * @param title what it is called
 * @param lines label and value of what is filled in, personal data masked
 */
record PeekedRecord(String title, List<Map.Entry<String, String>> lines) {

    private static final int MOST = 12;

    /** Reads the record of a key; waits on the database. */
    static Optional<PeekedRecord> read(Store store, String campaign, Register register, String key) {
        return store.registers().byKey(campaign, register, key).map(record -> of(store, record));
    }

    private static PeekedRecord of(Store store, Record record) {
        Register register = Register.of(record.eClass());
        Labels labels = Labels.in(Locale.getDefault());
        CellText text = new CellText(CodeNames.load(store, record.getCampaign(), register), labels);
        Map<Register, Map<String, String>> titles = LoadedRecord.titles(store, record);
        List<Map.Entry<String, String>> lines = new ArrayList<>();
        List<Feature> features = new ArrayList<>(register.attributes());
        features.addAll(register.computed());
        for (Feature feature : features) {
            Object value = record.eGet(feature.feature());
            if (value != null && !value.equals("") && !feature.equals(register.title()) && feature.visible() && lines.size() < MOST) {
                String name = feature.register().isEmpty() ? null
                        : titles.getOrDefault(References.target(feature), Map.of()).get(value.toString());
                String shown = name != null ? name : text.of(feature, value);
                lines.add(Map.entry(labels.of(feature), shown + feature.unit().map(unit -> " " + unit).orElse("")));
            }
        }
        Object title = record.eGet(register.title().feature());
        String called = register.title().register().isEmpty() || title == null ? null
                : titles.getOrDefault(References.target(register.title()), Map.of()).get(title.toString());
        String shown = called != null ? called : title == null ? ""
                : Masking.shown(register.title(), title.toString());
        return new PeekedRecord(labels.of(register) + "　" + shown, lines);
    }
}
