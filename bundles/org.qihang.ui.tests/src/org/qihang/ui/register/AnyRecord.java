package org.qihang.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.opentest4j.AssertionFailedError;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;

/** Makes records of any register of the model, with whatever values the model allows. */
final class AnyRecord {

    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 7, 1);

    private final Store store;
    private final Register register;
    private final CodeNames names;

    AnyRecord(Store store, Register register) {
        this.store = store;
        this.register = register;
        this.names = CodeNames.load(store, OpenWorkbench.CAMPAIGN, register);
    }

    /** Stores the n-th record. */
    void add(int n) {
        Record record = register.newRecord();
        record.setCampaign(OpenWorkbench.CAMPAIGN);
        List<Feature> attributes = register.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            Feature feature = attributes.get(i);
            if (feature.from().isEmpty() && (feature.pattern().isEmpty() || feature.required())) {
                record.eSet(feature.feature(), value(feature, n, i));
            }
        }
        store.registers().insert(record, "test");
    }

    private Object value(Feature feature, int n, int place) {
        return switch (feature.kind()) {
            case DATE -> FIRST_DAY.plusDays(n + place);
            case BOOLEAN -> n % 2 == 0;
            case INTEGER, DECIMAL -> feature.number(feature.min().orElse(BigDecimal.ONE).max(BigDecimal.ONE)
                    .add(BigDecimal.valueOf(n)));
            default -> feature.register().isPresent() ? key(feature, n) : text(feature, n);
        };
    }

    private String key(Feature feature, int n) {
        Register target = feature.register().flatMap(Register::named).orElseThrow();
        List<Record> some = store.registers().page(RegisterQuery.of(OpenWorkbench.CAMPAIGN, target), n, 1);
        return some.isEmpty() ? null : (String) some.getFirst().eGet(target.key().orElseThrow().feature());
    }

    private String text(Feature feature, int n) {
        if (names.of(feature).isPresent()) {
            List<Codes.Entry> entries = names.of(feature).get().entries();
            return entries.get(n % entries.size()).code();
        } else if (feature.pattern().isPresent()) {
            throw new AssertionFailedError("no value for " + feature + " can be thought of");
        }
        String text = Labels.in(Locale.getDefault()).of(feature) + n;
        return feature.length() > 0 && text.length() > feature.length() ? text.substring(text.length() - feature.length()) : text;
    }
}
