package org.qihang.exchange.duplicate;

/**
 * What an attribute tells of a record's identity. Weights are bits of evidence: ten bits for, and it is a thousand
 * times as likely that two records are the same.
 */
enum Role {
    /** A number given by somebody else: an identity number, an organisation code. Never twice in a register. */
    KEY(1_000_000, 5, -4),
    /** What the record is called. */
    NAME(10_000, 0, -30),
    /** What a record is about, by its key: another one is another record. */
    SUBJECT(1_000, 0, -30),
    /** The day, year or amount that tells one record of its kind from the next. */
    MOMENT(500, 1, -30),
    /** A day a person or thing is known by, as its birth. */
    KNOWN_DAY(500, 1, -16),
    /** A code or place that tells one record of its kind from the next. */
    KIND(8, 0, -10),
    /** A personal text: telephone, mail address. People have several of them. */
    CONTACT(1_000_000, 3, -1),
    /** A person meant besides. */
    PERSON(1_000, 0, -12),
    /** What goes with it and agrees by chance now and then: a place, a school, a date; limited together. */
    SUPPORT(8, 0, -2);

    private final double variety;
    private final double near;
    private final double different;

    Role(double variety, double near, double different) {
        this.variety = variety;
        this.near = near;
        this.different = different;
    }

    /** About how many different values there are in the world: for values that are rare in the register. */
    double variety() {
        return variety;
    }

    /** Bits for near values. */
    double near() {
        return near;
    }

    /** Bits for different values: less than zero. */
    double different() {
        return different;
    }

    /** Whether values of this role are enough to look for candidates by, together with what the record is called. */
    boolean telling() {
        return this != KIND && this != SUPPORT && this != NAME;
    }
}
