package org.qihang.process.match;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A post for a leaver, or a candidate for a post.
 *
 * @param key code of the post, or identity number of the graduate: personal data, to be masked
 * @param score the sum of the reasons' points
 */
public record Match(String key, int score, List<Reason> reasons) {

    static Match of(String key, List<Reason> reasons) {
        return new Match(key, reasons.stream().mapToInt(Reason::points).sum(), List.copyOf(reasons));
    }

    /** All reasons in one line. */
    public String why(Locale language) {
        return reasons.stream().map(reason -> reason.text(language)).collect(Collectors.joining("; "));
    }
}
