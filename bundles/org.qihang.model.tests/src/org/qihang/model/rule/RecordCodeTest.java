package org.qihang.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;

/** Records that come without a code get one that says the same of the same row. */
class RecordCodeTest {

    private final Register fairs = Register.of(RegisterPackage.Literals.JOB_FAIR);

    private Optional<String> code(Map<String, Object> values) {
        return RecordCode.of(fairs, feature -> values.get(feature.name()));
    }

    @Test
    void theSameValuesMakeTheSameCode() {
        Map<String, Object> fair = Map.of("name", "沈阳市夏季招聘会", "place", "210100", "held", LocalDate.of(2013, 6, 8));
        assertThat(code(fair)).isEqualTo(code(Map.copyOf(fair))).hasValueSatisfying(code -> assertThat(code)
                .matches("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}"));
    }

    @Test
    void otherValuesMakeAnother() {
        Set<String> codes = new HashSet<>();
        for (int day = 1; day <= 30; day++) {
            for (String place : new String[] {"210100", "210200"}) {
                codes.add(code(Map.of("name", "招聘会", "place", place, "held", LocalDate.of(2013, 6, day))).orElseThrow());
            }
        }
        assertThat(codes).hasSize(60);
    }

    @Test
    void blanksAroundAValueDoNotMatter() {
        assertThat(code(Map.of("name", " 招聘会 "))).isEqualTo(code(Map.of("name", "招聘会")));
    }

    @Test
    void nothingMakesNoCode() {
        assertThat(code(Map.of())).isEmpty();
        assertThat(code(Map.of("venue", "体育馆"))).isEmpty();
    }

    @Test
    void aKeyThatPeopleGiveIsNotMade() {
        Register graduates = Register.of(RegisterPackage.Literals.GRADUATE);
        assertThat(RecordCode.of(graduates, feature -> "x")).isEmpty();
    }
}
