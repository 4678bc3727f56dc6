package org.qihang.exchange.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;

/** Every title the model knows for the attributes of a register, and the user's own titles before them. */
final class Vocabulary {

    private final Map<String, Meaning> titles = new HashMap<>();
    private final SavedMapping saved;
    private final Register register;

    Vocabulary(Register register, SavedMapping saved) {
        this.register = register;
        this.saved = saved;
        for (Feature feature : register.attributes()) {
            feature.field().ifPresent(field -> add(field, feature, Role.VALUE));
            feature.nameField().ifPresent(field -> add(field, feature, Role.NAME));
            feature.headers().forEach(header -> add(header, feature, Role.VALUE));
            feature.nameHeaders().forEach(header -> add(header, feature, Role.NAME));
        }
        FieldNames names = FieldNames.of(register);
        for (Feature feature : register.attributes()) {
            add(names.of(feature, Role.VALUE), feature, Role.VALUE);
            add(names.of(feature, Role.NAME), feature, Role.NAME);
        }
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            Labels labels = Labels.in(locale);
            register.attributes().forEach(feature -> add(labels.of(feature), feature, Role.VALUE));
        }
    }

    private void add(String title, Feature feature, Role role) {
        titles.putIfAbsent(HeaderText.plain(title), new Meaning(feature, role));
    }

    boolean isIgnored(String title) {
        return saved.isIgnored(title);
    }

    /** What a title means; empty for an unknown one. */
    Optional<Meaning> meaning(String title) {
        Optional<Meaning> own = saved.meaning(title, register);
        if (own.isPresent()) {
            return own;
        }
        String plain = HeaderText.plain(title);
        Meaning known = titles.get(plain);
        return Optional.ofNullable(known != null ? known : titles.get(HeaderText.withoutRemark(plain)));
    }

    /** How many cells of a row are titles. */
    int count(Row row) {
        int count = 0;
        for (int i = 0; i < row.size(); i++) {
            String title = row.text(i);
            if (!title.isBlank() && (isIgnored(title) || meaning(title).isPresent())) {
                count++;
            }
        }
        return count;
    }
}
