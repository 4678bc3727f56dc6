package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedPagesTest {

    private static final int DOTS = 96;

    @Test
    void aNarrowTableIsPrintedAsLargeAsOnTheScreen() {
        // 185 mm are 699 pixels: 28 rows of 24 below titles of 26.
        assertThat(new PrintedPages(600, DOTS).of(28, 26, 24)).isEqualTo(1);
        assertThat(new PrintedPages(600, DOTS).of(29, 26, 24)).isEqualTo(2);
        assertThat(new PrintedPages(1, DOTS).of(29, 26, 24)).isEqualTo(2);
    }

    @Test
    void aWideTableIsMadeSmallerSoThatMoreRowsFit() {
        assertThat(new PrintedPages(4 * 1077, DOTS).of(112, 26, 24)).isEqualTo(1);
        assertThat(new PrintedPages(4 * 1077, DOTS).of(3000, 26, 24)).isBetween(26, 27);
    }

    @Test
    void thereIsAlwaysAPage() {
        assertThat(new PrintedPages(600, DOTS).of(0, 26, 24)).isEqualTo(1);
        assertThat(new PrintedPages(600, DOTS).of(3, 26, 2000)).isEqualTo(3);
    }
}
