package org.qihang.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.qihang.exchange.mapping.Meaning;
import org.qihang.exchange.mapping.Role;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;

/** Everything a column of a file can mean, as people call it. */
final class Meanings {

    private final Labels labels;
    private final List<Meaning> all = new ArrayList<>();

    Meanings(Labels labels, Register register) {
        this.labels = labels;
        for (Feature feature : register.attributes()) {
            all.add(new Meaning(feature, Role.VALUE));
            if (!feature.nameHeaders().isEmpty()) {
                all.add(new Meaning(feature, Role.NAME));
            }
        }
    }

    List<Meaning> all() {
        return all;
    }

    String label(Feature feature) {
        return labels.of(feature);
    }

    /** The attribute's label; of a coded one also whether the column holds codes or names. */
    String text(Meaning meaning) {
        String label = labels.of(meaning.feature());
        if (meaning.feature().nameHeaders().isEmpty()) {
            return label;
        }
        return label + labels.text(meaning.role() == Role.NAME ? "role.NAME" : "role.VALUE");
    }
}
