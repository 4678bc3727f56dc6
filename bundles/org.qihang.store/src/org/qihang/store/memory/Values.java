package org.qihang.store.memory;

import java.util.function.IntPredicate;
import org.qihang.store.Criterion;

/**
 * The values of one column, each in a place of its own: added one after the other, never changed. Not safe for several
 * threads.
 */
public interface Values {

    /**
     * Adds the value of the next place.
     *
     * @param stored as the column holds it, or null
     * @throws ArithmeticException when there is no room for it: a number too large or with too many places
     * @throws IllegalArgumentException when a text is too long or no text
     */
    void add(Object stored);

    /** The value of a place as the column holds it, null when there is none. */
    Object get(int place);

    boolean empty(int place);

    /** Compares two places that are not empty, as an embedded database does. */
    int compare(int one, int other);

    /**
     * Which places have a value that stands so to another one.
     *
     * @param value as the column holds it, not null
     */
    IntPredicate compared(Criterion.Operator operator, Object value);

    /** Sorts as the databases do: empty ones last, or first when descending. */
    default int ordered(int one, int other, boolean ascending) {
        boolean first = empty(one);
        boolean second = empty(other);
        if (first || second) {
            return first == second ? 0 : first == ascending ? 1 : -1;
        }
        int order = compare(one, other);
        return ascending ? order : -order;
    }

    /** Whether the outcome of a comparison is what an operator asks for. */
    static boolean meets(Criterion.Operator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }
}
