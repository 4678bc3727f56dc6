package org.qihang.ui.chart;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.qihang.ui.chart.Picture.Spot;

/** Which thing of a picture a key goes to. */
final class SpotKeys {

    /** How much further something aside seems than something ahead. */
    private static final int ASIDE = 3;

    private SpotKeys() {
    }

    /**
     * The place in the list the key leads to; empty for other keys. An arrow goes to what lies nearest in its direction;
     * where nothing does, to what is next or before in reading order.
     *
     * @param current where one is; negative for nowhere yet
     */
    static OptionalInt next(List<Spot> spots, int current, int key) {
        int last = spots.size() - 1;
        return switch (key) {
            case SWT.HOME -> OptionalInt.of(0);
            case SWT.END -> OptionalInt.of(last);
            case SWT.ARROW_RIGHT -> OptionalInt.of(current < 0 ? 0
                    : nearest(spots, current, 1, 0).orElse(Math.min(current + 1, last)));
            case SWT.ARROW_DOWN -> OptionalInt.of(current < 0 ? 0
                    : nearest(spots, current, 0, 1).orElse(Math.min(current + 1, last)));
            case SWT.ARROW_LEFT -> OptionalInt.of(current < 0 ? 0
                    : nearest(spots, current, -1, 0).orElse(Math.max(current - 1, 0)));
            case SWT.ARROW_UP -> OptionalInt.of(current < 0 ? 0
                    : nearest(spots, current, 0, -1).orElse(Math.max(current - 1, 0)));
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt nearest(List<Spot> spots, int current, int right, int down) {
        Rectangle from = spots.get(current).area();
        return IntStream.range(0, spots.size()).filter(i -> i != current)
                .filter(i -> ahead(from, spots.get(i).area(), right, down) > 0)
                .boxed().min((one, other) -> Integer.compare(distance(from, spots.get(one).area(), right, down),
                        distance(from, spots.get(other).area(), right, down)))
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Twice the way from middle to middle in the direction; less when that is less than half a thing. */
    private static int ahead(Rectangle from, Rectangle to, int right, int down) {
        return right * (2 * to.x + to.width - 2 * from.x - from.width)
                + down * (2 * to.y + to.height - 2 * from.y - from.height);
    }

    private static int distance(Rectangle from, Rectangle to, int right, int down) {
        int aside = Math.abs(down * (2 * to.x + to.width - 2 * from.x - from.width))
                + Math.abs(right * (2 * to.y + to.height - 2 * from.y - from.height));
        return ahead(from, to, right, down) + ASIDE * aside;
    }
}
