package org.qihang.exchange.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs what speaks for and against two records being the same, in bits, by the model of Fellegi and Sunter (A Theory
 * for Record Linkage, 1969): a shared value tells the more, the rarer it is; the odds before anything is known are
 * those of any two records of the register.
 */
final class Evidence {

    /** One record in a hundred is there twice; so among n records each has 0.02 / n to be the same as another. */
    private static final double PRIOR = Math.log(0.02) / Math.log(2);
    /** What all attributes of little weight may tell together: they depend on each other. */
    private static final double MOST_SUPPORT = 8;
    /** Where all agrees by which the model tells records apart. */
    private static final double THE_SAME = 12;
    /** A reason of less is not worth telling. */
    private static final double LEAST_TOLD = 2;
    /** A small register is taken for one of so many records: it is a part of the world. */
    private static final long LEAST_RECORDS = 200;
    private static final int WHOLE = 100;

    private final Rows rows;
    private final Names names;
    private final Slips slips = new Slips();
    private final long records;

    /** @param records how many there are in the register */
    Evidence(Rows rows, Names names, long records) {
        this.rows = rows;
        this.names = names;
        this.records = records;
    }

    /** A part of what speaks for it (more than zero) or against it. */
    private record Part(DuplicateReason reason, double bits) {
    }

    /** The bits for (more than zero) or against two records being the same. */
    double bits(int first, int second) {
        if (others(first, second)) {
            return rows.title().trait().role().different() + PRIOR;
        }
        double bits = PRIOR - Math.log(Math.max(LEAST_RECORDS, records)) / Math.log(2);
        double support = 0;
        boolean defining = false;
        boolean defined = true;
        for (Column column : rows.columns()) {
            int a = column.at(first);
            int b = column.at(second);
            Trait trait = column.trait();
            defining |= trait.defining();
            if (a == Column.NONE || b == Column.NONE) {
                defined &= !trait.defining();
                continue;
            }
            Verdict verdict = verdict(column, a, b);
            defined &= !trait.defining() || verdict.likeness() == Likeness.SAME;
            double weight = weight(column, a, b, verdict);
            if (supports(trait, verdict)) {
                support += weight;
            } else {
                bits += weight;
            }
        }
        bits += Math.clamp(support, -MOST_SUPPORT, MOST_SUPPORT);
        return defining && defined ? Math.max(bits, THE_SAME) : bits;
    }

    /** Another name and no number shared: soon seen, and so for most candidates. */
    private boolean others(int first, int second) {
        Column title = rows.title();
        int a = title.at(first);
        int b = title.at(second);
        return a != Column.NONE && b != Column.NONE && verdict(title, a, b).likeness() == Likeness.DIFFERENT
                && rows.columns().stream().filter(column -> column.trait().role() == Role.CONTACT)
                        .noneMatch(column -> column.at(first) != Column.NONE && column.at(first) == column.at(second));
    }

    private static boolean supports(Trait trait, Verdict verdict) {
        return trait.role() == Role.SUPPORT || trait.role() == Role.CONTACT && verdict.likeness() == Likeness.NEAR;
    }

    private Verdict verdict(Column column, int a, int b) {
        return a == b ? Verdict.SAME : column.trait().compare(column.form(a), column.form(b), names, slips);
    }

    private double weight(Column column, int a, int b, Verdict verdict) {
        Role role = column.trait().role();
        return switch (verdict.likeness()) {
            case SAME -> shared(column, a, b);
            case NEAR -> verdict.share() == 0 ? role.near() : verdict.share() * shared(column, a, b);
            case DIFFERENT -> role.different();
        };
    }

    private double shared(Column column, int a, int b) {
        return Math.min(column.bits(a, records), column.bits(b, records));
    }

    /** What the bits mean: how likely it is in percent. */
    static int score(double bits) {
        return (int) Math.round(WHOLE / (1 + Math.pow(2, -bits)));
    }

    /** What speaks for two records being the same, the strongest first, then what speaks against it. */
    List<DuplicateReason> reasons(int first, int second) {
        List<Part> parts = new ArrayList<>();
        for (Column column : rows.columns()) {
            int a = column.at(first);
            int b = column.at(second);
            if (a != Column.NONE && b != Column.NONE) {
                Verdict verdict = verdict(column, a, b);
                double weight = weight(column, a, b, verdict);
                Role role = column.trait().role();
                if (role != Role.SUPPORT && role != Role.KIND || weight >= LEAST_TOLD || weight < -LEAST_TOLD) {
                    parts.add(new Part(new DuplicateReason(column.trait().feature(), verdict.likeness()), weight));
                }
            }
        }
        parts.sort(Comparator.comparing((Part part) -> part.reason().likeness() == Likeness.DIFFERENT)
                .thenComparing(part -> -Math.abs(part.bits())));
        return parts.stream().map(Part::reason).toList();
    }
}
