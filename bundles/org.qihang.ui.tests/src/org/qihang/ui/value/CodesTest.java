package org.qihang.ui.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void aCodeANameBothAndAnotherSpellingMeanTheSame() {
        Codes codes = SomeCodes.destinations();
        assertThat(codes.parse("10")).contains("10");
        assertThat(codes.parse(" 签就业协议形式就业 ")).contains("10");
        assertThat(codes.parse("10 签就业协议形式就业")).contains("10");
        assertThat(codes.parse("协议就业")).contains("10");
        assertThat(codes.parse("签")).isEmpty();
        assertThat(codes.parse("99")).isEmpty();
    }

    @Test
    void sumsOfCodesAreNamedByTheirParts() {
        Codes codes = SomeCodes.hardship();
        assertThat(codes.name("3")).isEqualTo("就业困难、家庭困难");
        assertThat(codes.name("0")).isEqualTo("非困难生");
        assertThat(codes.has("7")).isTrue();
        assertThat(codes.has("8")).isFalse();
        assertThat(codes.parse("就业困难、残疾")).contains("5");
    }

    @Test
    void aSumIsFoundByEachOfItsParts() {
        assertThat(SomeCodes.hardship().matching("家庭")).containsExactlyInAnyOrder("2", "3", "6", "7");
    }

    @Test
    void aCityStandsForItsCounties() {
        assertThat(SomeCodes.places().matching("210200")).containsExactlyInAnyOrder("210200", "210202");
        assertThat(SomeCodes.places().matching("辽宁省")).contains("210202").doesNotContain("220100");
    }

    @Test
    void anUnknownCodeShowsAsItself() {
        assertThat(SomeCodes.destinations().name("98")).isEqualTo("98");
    }
}
