package org.qihang.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.qihang.ui.chart.Picture.Spot;

class SpotKeysTest {

    /** Two above, one below the right one. */
    private static final List<Spot> SPOTS = List.of(spot(0, 0), spot(100, 0), spot(100, 50));

    private static Spot spot(int x, int y) {
        return new Spot(new Rectangle(x, y, 90, 40), x + "," + y, "");
    }

    @Test
    void arrowsGoToWhatLiesNextInTheirDirection() {
        assertThat(SpotKeys.next(SPOTS, 0, SWT.ARROW_RIGHT)).hasValue(1);
        assertThat(SpotKeys.next(SPOTS, 1, SWT.ARROW_DOWN)).hasValue(2);
        assertThat(SpotKeys.next(SPOTS, 2, SWT.ARROW_LEFT)).hasValue(0);
        assertThat(SpotKeys.next(SPOTS, 2, SWT.ARROW_UP)).hasValue(1);
    }

    @Test
    void whereNothingLiesTheOrderOfReadingHelps() {
        assertThat(SpotKeys.next(SPOTS, -1, SWT.ARROW_DOWN)).hasValue(0);
        assertThat(SpotKeys.next(SPOTS, 1, SWT.ARROW_RIGHT)).hasValue(2);
        assertThat(SpotKeys.next(SPOTS, 2, SWT.ARROW_RIGHT)).hasValue(2);
        assertThat(SpotKeys.next(SPOTS, 0, SWT.ARROW_UP)).hasValue(0);
        assertThat(SpotKeys.next(SPOTS, 0, SWT.END)).hasValue(2);
        assertThat(SpotKeys.next(SPOTS, 0, 'x')).isEmpty();
    }
}
