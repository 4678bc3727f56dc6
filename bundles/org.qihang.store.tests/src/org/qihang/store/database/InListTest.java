package org.qihang.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Few different statements, and short ones for few values. */
class InListTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 4", "5, 8", "257, 512", "512, 512", "5000, 512"})
    void thereIsAPlaceForEachValueUpToTheMost(int values, int places) {
        assertThat(InList.places(values)).isEqualTo(places);
    }

    @Test
    void aPlaceIsARowOfColumns() {
        assertThat(InList.of(2, 3)).isEqualTo("((?, ?, ?), (?, ?, ?))");
    }
}
