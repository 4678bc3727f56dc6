package org.qihang.process.match;

import java.util.List;
import java.util.function.Supplier;

/** Something read from registers, kept until one of them has another stamp. */
final class Kept<T> {

    private List<Long> stamps;
    private T value;

    /**
     * What was read last, or read now.
     *
     * @param present the registers' stamps, asked for before reading
     */
    synchronized T get(List<Long> present, Supplier<T> reading) {
        if (!present.equals(stamps)) {
            value = reading.get();
            stamps = present;
        }
        return value;
    }
}
