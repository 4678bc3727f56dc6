package org.qihang.ui.record;

import java.util.Locale;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;

/** What a record's tab says: its title as it may be shown, else the name of its register. */
final class RecordTitle {

    private RecordTitle() {
    }

    static String of(Record record) {
        Register register = Register.of(record.eClass());
        Feature title = register.title();
        Object value = record.eGet(title.feature());
        String label = Labels.in(Locale.getDefault()).of(register);
        // The key of another record says nothing to a person.
        return value == null || title.register().isPresent() ? label : Masking.shown(title, value.toString());
    }

    /** The same, where it is known what the record referred to is called. */
    static String of(Record record, ReferenceNames names) {
        Feature title = Register.of(record.eClass()).title();
        Object value = record.eGet(title.feature());
        if (value == null || title.register().isEmpty()) {
            return of(record);
        }
        return names.title(title, value.toString()).map(name -> of(record) + " · " + name).orElseGet(() -> of(record));
    }
}
