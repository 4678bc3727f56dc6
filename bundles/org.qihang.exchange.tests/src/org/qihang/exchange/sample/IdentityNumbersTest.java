package org.qihang.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qihang.exchange.sample.IdentityNumbers.Identity;

/** Identity numbers given out: right, and never twice, even when far too many are asked for one day and place. */
class IdentityNumbersTest {

    @Test
    void aFullDayGoesOnWithTheNext() {
        IdentityNumbers numbers = new IdentityNumbers();
        LocalDate day = LocalDate.of(1991, 2, 28);
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 1200; i++) {
            Identity next = numbers.next("210102", day, true);
            assertThat(given.add(next.number())).isTrue();
            assertThat(next.birthDate()).isEqualTo(day.plusDays(i / 500));
            assertThat(next.number().substring(6, 14)).isEqualTo(next.birthDate().toString().replace("-", ""));
        }
        assertThat(numbers.next("210102", day, false).birthDate()).isEqualTo(day);
    }
}
