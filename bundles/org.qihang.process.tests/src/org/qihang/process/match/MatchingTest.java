package org.qihang.process.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.process.Season.day;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.process.Database;
import org.qihang.process.Entry;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.store.Store;

/** Single posts and leavers, ranked by hand; what changes is seen at once. */
class MatchingTest {

    private static final LocalDate ON = day(7, 1);

    private Store store;
    private Season season;
    private Matching matching;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Database.H2.open(folder);
        season = new Season(store).create();
        matching = new Matching(store, season.id, MatchWeights.of(season.rules()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Entry post(String code, String majors, String place, String degree) {
        return season.aPost().with(Literals.POST__CODE, code).with(Literals.POST__MAJORS, majors)
                .with(Literals.POST__PLACE, place).with(Literals.POST__DEGREE, degree);
    }

    private List<String> posts(Graduate graduate) {
        return matching.posts(matching.seeker(graduate.getIdentityNumber()), ON, 10).stream()
                .map(match -> match.key() + " " + match.score()).toList();
    }

    @Test
    void nearerMajorsAndPlacesComeFirst() {
        Graduate graduate = season.aGraduate().stored();
        post("same", "080901", "210102", "31").add();
        post("class", "080902", "210102", "31").add();
        post("discipline", "081001", "210102", "31").add();
        post("any", null, "210102", "31").add();
        post("other", "120203K 010101", "210102", "31").add();
        post("city", "080901", "210103", "31").add();
        post("province", "080901", "211202", "31").add();
        post("elsewhere", "080901", "110108", "31").add();
        post("doctor", "080901", "210102", "01").add();
        post("college", "080901", "210102", "41").add();
        post("degreeless", "080901", "210102", null).add();
        season.happened();
        assertThat(posts(graduate)).containsExactly("same 90", "city 85", "college 85", "class 80", "degreeless 80",
                "any 70", "province 70", "discipline 65", "elsewhere 60");
    }

    @Test
    void theNearerOfHomeAndUniversityCounts() {
        Graduate graduate = season.aGraduate().with(Literals.GRADUATE__ORIGIN, "370102")
                .with(Literals.GRADUATE__UNIVERSITY, "10142").stored();
        post("home", null, "370102", null).add();
        post("school", null, "211202", null).add();
        season.happened();
        assertThat(matching.posts(matching.seeker(graduate.getIdentityNumber()), ON, 10))
                .extracting(match -> match.key() + ": " + match.why(Locale.ENGLISH)).containsExactly(
                        "home: any major (20); same county as home (30); any degree (10); pay not given (0)",
                        "school: any major (20); same county as the university (30); any degree (10); pay not given (0)");
    }

    @Test
    void theBetterPaidComesFirst() {
        Graduate graduate = season.aGraduate().stored();
        for (int i = 1; i <= 4; i++) {
            post("p" + i, null, "210102", "31").with(Literals.POST__PAY_FROM, BigDecimal.valueOf(1000L * i)).add();
        }
        season.happened();
        assertThat(posts(graduate)).containsExactly("p4 80", "p3 78", "p2 75", "p1 73");
        assertThat(matching.posts(matching.seeker(graduate.getIdentityNumber()), ON, 1).getFirst().why(Locale.ROOT))
                .isEqualTo("不限专业（20 分）; 与生源地同县（区）（30 分）; 学历符合要求（20 分）; 月薪 4000 元起（10 分）");
    }

    @Test
    void onlyOpenPostsAreOffered() {
        Graduate graduate = season.aGraduate().stored();
        post("open", null, "210102", null).with(Literals.POST__VALID_FROM, ON).with(Literals.POST__VALID_TO, ON).add();
        post("later", null, "210102", null).with(Literals.POST__VALID_FROM, ON.plusDays(1)).add();
        post("over", null, "210102", null).with(Literals.POST__VALID_TO, ON.minusDays(1)).add();
        season.happened();
        assertThat(posts(graduate)).containsExactly("open 60");
        Entry signing = season.a(Literals.SIGNING).with(Literals.SIGNING__CODE, "S1")
                .with(Literals.SIGNING__PERSON, graduate.getIdentityNumber()).with(Literals.SIGNING__EMPLOYER, "111111111")
                .with(Literals.SIGNING__POST, "open").with(Literals.SIGNING__KIND, "1")
                .with(Literals.SIGNING__DESTINATION, "10").with(Literals.SIGNING__SIGNED, ON);
        var signed = signing.stored();
        assertThat(posts(graduate)).isEmpty();
        var dissolved = EcoreUtil.copy(signed);
        dissolved.eSet(Literals.SIGNING__DISSOLVED, ON);
        store.registers().update(signed, dissolved, "test");
        assertThat(posts(graduate)).containsExactly("open 60");
    }

    @Test
    void candidatesWaitForEmployment() {
        post("wanted", "080901", "210102", "31").add();
        Graduate waiting = season.aGraduate().stored();
        Graduate inHardship = season.aGraduate().with(Literals.GRADUATE__DESTINATION, "70")
                .with(Literals.GRADUATE__HARDSHIP, "2").stored();
        Graduate later = season.aGraduate().with(Literals.GRADUATE__DESTINATION, "10")
                .with(Literals.GRADUATE__DESTINATION_SINCE, ON.plusDays(1)).stored();
        season.aGraduate().with(Literals.GRADUATE__DESTINATION, "10").with(Literals.GRADUATE__DESTINATION_SINCE, ON).add();
        season.aGraduate().with(Literals.GRADUATE__DESTINATION, "72").add();
        season.aGraduate().with(Literals.GRADUATE__DEGREE, "41").add();
        season.happened();
        assertThat(matching.candidates(matching.ask("wanted"), ON, 10)).extracting(Match::key).containsExactly(
                inHardship.getIdentityNumber(), waiting.getIdentityNumber(), later.getIdentityNumber());
        store.registers().delete(waiting, "test");
        assertThat(matching.candidates(matching.ask("wanted"), ON, 10)).extracting(Match::key).containsExactly(
                inHardship.getIdentityNumber(), later.getIdentityNumber());
    }

    @Test
    void whoIsNotThereIsNamed() {
        assertThatThrownBy(() -> matching.seeker("nobody")).isInstanceOf(ProcessException.class).hasMessageContaining("nobody");
        assertThatThrownBy(() -> matching.ask("nothing")).isInstanceOf(ProcessException.class).hasMessageContaining("nothing");
    }
}
