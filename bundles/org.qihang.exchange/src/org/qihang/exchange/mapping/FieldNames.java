package org.qihang.exchange.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/**
 * The short names of a register's columns, as a DBF has them: at most ten of A-Z, 0-9 and _. The model's pinyin names
 * where there are any, else made of the attribute's own name.
 */
public final class FieldNames {

    private static final int LONGEST = 10;

    private final Map<Meaning, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private FieldNames(Register register) {
        for (Feature feature : register.columns()) {
            feature.field().filter(taken::add).ifPresent(name -> names.put(new Meaning(feature, Role.VALUE), name));
            feature.nameField().filter(taken::add).ifPresent(name -> names.put(new Meaning(feature, Role.NAME), name));
        }
        for (Feature feature : register.columns()) {
            String base = feature.column().toUpperCase(Locale.ROOT);
            names.computeIfAbsent(new Meaning(feature, Role.VALUE), meaning -> made(base, ""));
            names.computeIfAbsent(new Meaning(feature, Role.NAME), meaning -> made(base, "_MC"));
        }
        register.computed().forEach(feature -> names.put(new Meaning(feature, Role.VALUE),
                made(feature.column().toUpperCase(Locale.ROOT), "")));
    }

    /** The names for a register; always the same for the same model. */
    public static FieldNames of(Register register) {
        return new FieldNames(register);
    }

    private String made(String base, String end) {
        String name = base.substring(0, Math.min(base.length(), LONGEST - end.length())) + end;
        for (int i = 2; !taken.add(name); i++) {
            String number = i + end;
            name = base.substring(0, Math.min(base.length(), LONGEST - number.length())) + number;
        }
        return name;
    }

    /** The short name of what a column says. */
    public String of(Feature feature, Role role) {
        return names.get(new Meaning(feature, role));
    }
}
