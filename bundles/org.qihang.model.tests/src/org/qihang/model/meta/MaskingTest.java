package org.qihang.model.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qihang.model.register.RegisterPackage;

class MaskingTest {

    private static final String IDENTITY = "21010219900307123X";

    @Test
    void anIdentityNumberKeepsItsEnds() {
        assertThat(Masking.mask(IDENTITY)).isEqualTo("210***********123X");
    }

    @Test
    void shortTextsShowLittle() {
        assertThat(Masking.mask("1234567")).isEqualTo("1******");
        assertThat(Masking.mask("1")).isEqualTo("1");
        assertThat(Masking.mask("")).isEmpty();
        assertThat(Masking.mask(null)).isNull();
    }

    @Test
    void onlyWhatTheModelCallsPersonalIsMasked() {
        Feature identity = Feature.of(RegisterPackage.Literals.GRADUATE__IDENTITY_NUMBER);
        Feature name = Feature.of(RegisterPackage.Literals.GRADUATE__NAME);
        assertThat(Masking.shown(identity, IDENTITY)).isEqualTo("210***********123X");
        assertThat(Masking.shown(name, "王小明")).isEqualTo("王小明");
    }
}
