package org.qihang.store.memory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.qihang.store.Criterion;

/** Numbers, days and yes or no as whole numbers. */
public final class NumberValues implements Values {

    private static final long NONE = Long.MIN_VALUE;

    private final ToLongFunction<Object> number;
    private final LongFunction<Object> value;
    private long[] numbers = new long[1024];
    private int size;

    private NumberValues(ToLongFunction<Object> number, LongFunction<Object> value) {
        this.number = number;
        this.value = value;
    }

    /** For {@code Integer}. */
    public static NumberValues ints() {
        return new NumberValues(value -> ((Number) value).longValue(), number -> (int) number);
    }

    /** For {@code Long}. */
    public static NumberValues longs() {
        return new NumberValues(value -> ((Number) value).longValue(), number -> number);
    }

    /** For {@code LocalDate}. */
    public static NumberValues days() {
        return new NumberValues(value -> ((LocalDate) value).toEpochDay(), LocalDate::ofEpochDay);
    }

    /** For {@code Boolean}: no comes before yes. */
    public static NumberValues booleans() {
        return new NumberValues(value -> (Boolean) value ? 1 : 0, number -> number != 0);
    }

    /** For {@code BigDecimal} with so many places after the point, at most. */
    public static NumberValues decimals(int places) {
        return new NumberValues(value -> ((BigDecimal) value).setScale(places).unscaledValue().longValueExact(),
                number -> BigDecimal.valueOf(number, places));
    }

    @Override
    public void add(Object stored) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size / 2 * 3);
        }
        numbers[size++] = stored == null ? NONE : number.applyAsLong(stored);
    }

    @Override
    public Object get(int place) {
        return empty(place) ? null : value.apply(numbers[place]);
    }

    @Override
    public boolean empty(int place) {
        return numbers[place] == NONE;
    }

    @Override
    public int compare(int one, int other) {
        return Long.compare(numbers[one], numbers[other]);
    }

    @Override
    public IntPredicate compared(Criterion.Operator operator, Object wanted) {
        if (wanted instanceof BigDecimal exact) {
            // It may have more places than the column.
            return place -> !empty(place)
                    && Values.meets(operator, ((BigDecimal) value.apply(numbers[place])).compareTo(exact));
        }
        long other = number.applyAsLong(wanted);
        return place -> !empty(place) && Values.meets(operator, Long.compare(numbers[place], other));
    }
}
