package org.qihang.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qihang.indicator.column.Attribute;
import org.qihang.model.text.Texts;

/** What a rate can be broken down by. */
public enum Dimension {

    /** The answering unit by the campaign's rule: the 16 sum to the province exactly once. */
    UNIT(Attribute.UNIT),
    /** The unit the university lies in; no code for universities outside the campaign's units. */
    SCHOOL_UNIT(Attribute.UNIVERSITY),
    /**
     * Where the household is registered (GB/T 2260): the city inside the campaign's province (its code with 00 for
     * the county, so counties stand with their city), the province elsewhere.
     */
    ORIGIN(Attribute.ORIGIN),
    UNIVERSITY(Attribute.UNIVERSITY),
    DEGREE(Attribute.DEGREE),
    MAJOR(Attribute.MAJOR),
    GENDER(Attribute.GENDER),
    /** The value of the bit mask as it is stored. */
    HARDSHIP(Attribute.HARDSHIP),
    /** {@code 1} for graduates registered in Tibet (54 in GB/T 2260), {@code 0} for others (R4). */
    TIBET(Attribute.ORIGIN);

    static final String YES = "1";
    static final String NO = "0";

    private final Attribute attribute;

    Dimension(Attribute attribute) {
        this.attribute = attribute;
    }

    /** The name in commands and files: {@code school-unit}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The dimension of that {@link #key}; refuses others and says which there are. */
    public static Dimension parse(String key) {
        return Arrays.stream(values()).filter(dimension -> dimension.key().equalsIgnoreCase(key)).findFirst()
                .orElseThrow(() -> new IndicatorException("dimension.unknown", key, Arrays.stream(values())
                        .map(Dimension::key).collect(Collectors.joining(", "))));
    }

    /** The name people see. */
    public String label(Locale locale) {
        return Texts.of(Dimension.class, locale).text("dimension." + key());
    }

    /** The column the groups are made from. */
    Attribute attribute() {
        return attribute;
    }

    /** From a value of the column to the code of its group. */
    UnaryOperator<String> grouping(Territory territory) {
        return switch (this) {
            case SCHOOL_UNIT -> territory::unitOfUniversity;
            case ORIGIN -> territory::origin;
            case TIBET -> place -> Territory.inTibet(place) ? YES : NO;
            default -> UnaryOperator.identity();
        };
    }
}
