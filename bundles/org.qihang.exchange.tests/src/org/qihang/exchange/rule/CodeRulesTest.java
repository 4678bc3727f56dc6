package org.qihang.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.exchange.rule.Given.a;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.exchange.check.OrganisationCode;

/** Codes with check characters, and what an identity number says. */
class CodeRulesTest {

    // Published codes: D2143569-X is the specimen of GB 11714.
    @ParameterizedTest
    @ValueSource(strings = {"D2143569X", "123456788"})
    void rightOrganisationCodes(String code) {
        assertThat(OrganisationCode.fault(code)).isEmpty();
        assertThat(a("Employer").with("code", code).wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"D21435690, code organisation.check", "12345678X, code organisation.check",
        "1234567X, code organisation.form", "d2143569X, code organisation.form"})
    void wrongOrganisationCodes(String code, String fault) {
        assertThat(a("Employer").with("code", code).wrong()).containsExactly(fault);
    }

    @Test
    void aGraduateIsWhoTheIdentityNumberSays() {
        Given woman = a("Graduate").with("identityNumber", "11010519491231002X");
        assertThat(woman.wrong()).isEmpty();
        assertThat(woman.on("birthDate", "1949-12-31").with("gender", "2").wrong()).isEmpty();
        assertThat(woman.on("birthDate", "1949-12-30").with("gender", "1").wrong())
                .containsExactly("birthDate birthDate", "gender gender");
        assertThat(a("Graduate").with("identityNumber", "110105194912310021").wrong())
                .containsExactly("identityNumber identity.check");
    }
}
