package org.qihang.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 11643, by its published specimens. */
class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void thePublishedSpecimensAreRight(String number) {
        assertThat(IdentityNumber.fault(number)).isEmpty();
        assertThat(IdentityNumber.checkCharacter(number)).isEqualTo(number.charAt(17));
    }

    @ParameterizedTest
    @CsvSource({"110105491231002, identity.old", "11010519491231002, identity.form", "11010519491231002XX, identity.form",
        "1101051949123100２X, identity.form", "'', identity.form", "110105194912310021, identity.check",
        "110105194913310021, identity.date", "110105194902300021, identity.date", "110105000001010021, identity.date",
        "110105194912310O2X, identity.form"})
    void whatIsWrongIsTold(String number, String reason) {
        assertThat(IdentityNumber.fault(number)).map(Reason::key).contains(reason);
    }

    @Test
    void everyTransposedPairOfDigitsIsFound() {
        String number = "440524188001010014";
        for (int i = 0; i < 16; i++) {
            char[] swapped = number.toCharArray();
            swapped[i] = number.charAt(i + 1);
            swapped[i + 1] = number.charAt(i);
            if (swapped[i] != swapped[i + 1]) {
                assertThat(IdentityNumber.fault(new String(swapped))).isPresent();
            }
        }
    }

    @Test
    void birthDateAndGenderAreInIt() {
        assertThat(IdentityNumber.birthDate("11010519491231002X")).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(IdentityNumber.isMale("11010519491231002X")).isFalse();
        assertThat(IdentityNumber.isMale("440524188001010014")).isTrue();
    }

    @Test
    void aSmallXIsTheSame() {
        assertThat(IdentityNumber.normal("11010519491231002x")).isEqualTo("11010519491231002X");
    }
}
