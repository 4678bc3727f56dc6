package org.qihang.exchange.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/**
 * An attribute that is compared, and what it tells.
 *
 * @param defining one of those which together say by the model what the record is: where all agree, it is the same
 */
record Trait(Feature feature, Role role, boolean defining) {

    /** Texts that may be longer are told freely, each in words of its own. */
    private static final int LONGEST = 120;

    /** What is compared in a register, in the order of the model. */
    static List<Trait> of(Register register) {
        Set<String> defining = defining(register);
        List<Trait> traits = new ArrayList<>();
        for (Feature feature : register.attributes()) {
            boolean defines = defining.contains(feature.name());
            Role role = role(register, feature, defines);
            if (role != null) {
                traits.add(new Trait(feature, role, defines));
            }
        }
        return traits;
    }

    /** What a generated code is made from; in a register without key, all that must be given. */
    private static Set<String> defining(Register register) {
        if (register.key().isPresent()) {
            return Set.copyOf(register.key().get().from());
        }
        return register.attributes().stream().filter(Feature::required).map(Feature::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Role role(Register register, Feature feature, boolean defines) {
        Feature title = register.title();
        if (feature.key()) {
            return feature.from().isEmpty() ? Role.KEY : null;
        } else if (feature.equals(title) && plain(feature)) {
            return Role.NAME;
        } else if (feature.list() || feature.length() > LONGEST) {
            return null;
        } else if (defines || feature.equals(title)) {
            return definingRole(feature);
        } else if (feature.register().isPresent()) {
            return feature.personal() ? Role.PERSON : feature.required() ? Role.SUPPORT : null;
        } else if (feature.personal()) {
            return plain(feature) ? Role.CONTACT : null;
        } else if (feature.kind() == Feature.Kind.DATE && register.key().filter(key -> key.from().isEmpty()).isPresent()
                && feature.group().equals(title.group())) {
            return Role.KNOWN_DAY;
        }
        return feature.required() || feature.search() || feature.kind() == Feature.Kind.DATE ? Role.SUPPORT : null;
    }

    private static Role definingRole(Feature feature) {
        if (feature.register().isPresent()) {
            return Role.SUBJECT;
        }
        return switch (feature.kind()) {
            case DATE, INTEGER, DECIMAL -> Role.MOMENT;
            default -> plain(feature) ? Role.NAME : Role.KIND;
        };
    }

    /** A text in people's own words. */
    private static boolean plain(Feature feature) {
        return feature.kind() == Feature.Kind.TEXT && feature.codes().isEmpty() && feature.register().isEmpty();
    }

    boolean date() {
        return feature.kind() == Feature.Kind.DATE;
    }

    /** The form in which a value is compared. */
    Object form(Object value, Names names) {
        return switch (role) {
            case NAME -> names.of((String) value);
            case CONTACT -> names.of((String) value).plain();
            default -> value;
        };
    }

    /** How two values in the form of comparison compare. */
    Verdict compare(Object a, Object b, Names names, Slips slips) {
        if (a.equals(b)) {
            return Verdict.SAME;
        }
        return switch (role) {
            case NAME -> names.compare((Name) a, (Name) b);
            case KEY -> slips.near((String) a, (String) b, 2);
            case CONTACT -> slips.near((String) a, (String) b, 1);
            case KNOWN_DAY -> slips.known((LocalDate) a, (LocalDate) b);
            case MOMENT -> date() ? slips.done((LocalDate) a, (LocalDate) b) : Verdict.DIFFERENT;
            default -> Verdict.DIFFERENT;
        };
    }
}
