package org.qihang.ui.register.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qihang.model.meta.Feature;
import org.qihang.store.Group;

/**
 * Groups of rows by one or two attributes, with a subtotal for each value of the first.
 *
 * @param by the attributes
 * @param sums the numbers summed
 * @param lines what is shown, from top to bottom; the last is the total of all
 */
public record Grouping(List<Feature> by, List<Feature> sums, List<Line> lines) {

    /**
     * One line.
     *
     * @param keys the values of its rows; fewer than attributes for a subtotal, none for the total
     */
    public record Line(List<Object> keys, long count, List<BigDecimal> sums) {

        static Line of(Group group) {
            return new Line(group.keys(), group.count(), group.sums());
        }

        Line plus(Group other, List<Object> called) {
            List<BigDecimal> added = new ArrayList<>();
            for (int i = 0; i < other.sums().size(); i++) {
                BigDecimal mine = i < sums.size() ? sums.get(i) : null;
                BigDecimal more = other.sums().get(i);
                added.add(mine == null ? more : more == null ? mine : mine.add(more));
            }
            return new Line(called, count + other.count(), added);
        }
    }

    private static final Line NONE = new Line(List.of(), 0, List.of());

    /** Arranges what the store has counted. */
    public static Grouping of(List<Feature> by, List<Feature> sums, List<Group> groups) {
        List<Line> lines = new ArrayList<>();
        Line total = NONE;
        Line part = NONE;
        int start = 0;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (by.size() > 1 && (i == 0 || !Objects.equals(groups.get(i - 1).keys().getFirst(), group.keys().getFirst()))) {
                part = NONE;
                start = lines.size();
                lines.add(part);
            }
            lines.add(Line.of(group));
            total = total.plus(group, List.of());
            if (by.size() > 1) {
                part = part.plus(group, group.keys().subList(0, 1));
                lines.set(start, part);
            }
        }
        lines.add(total);
        return new Grouping(by, sums, List.copyOf(lines));
    }
}
