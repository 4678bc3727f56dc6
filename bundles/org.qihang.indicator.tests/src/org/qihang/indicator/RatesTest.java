package org.qihang.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.register.Graduate;
import org.qihang.store.Documents;
import org.qihang.store.Document;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Rates of few people, counted by hand. */
class RatesTest {

    private static final LocalDate JUNE = LocalDate.of(2013, 6, 15);
    private static final LocalDate AUGUST = LocalDate.of(2013, 8, 31);

    private TestPlace place;
    private Store store;
    private Province province;
    private Rates rates;

    @BeforeEach
    void open() {
        place = TestDatabase.H2.place();
        store = place.open("tester");
        province = new Province(store, 2013).create();
        rates = new Rates(store);
    }

    @AfterEach
    void close() {
        store.close();
        place.close();
    }

    private Group aGroup() {
        return new Group(store, province);
    }

    private RateTable ask(LocalDate on, Dimension... by) {
        return rates.rates(new RateQuery(province.id, on, null, List.of(by), Map.of()));
    }

    private static List<String> lines(RateTable table) {
        return table.rows().stream().map(row -> row.keys().stream().map(key -> key.code() + "=" + key.name() + " ")
                .reduce("", String::concat) + row.numerator() + "/" + row.denominator() + " " + row.rate()).toList();
    }

    @Test
    void aCountyThatReportsOnItsOwnIsOutsideItsCityAndUnitsSumToTheProvinceOnce() {
        aGroup().from("210102").to("10", JUNE).of(5);
        aGroup().from("211202").to("70", JUNE).of(2);
        aGroup().from("211224").to("80", JUNE).of(3);
        aGroup().from("110101").at("10143").to("11", JUNE).of(1);
        aGroup().from("540102").at("10142").to("65", JUNE).of(4);
        RateTable table = ask(AUGUST, Dimension.UNIT);
        assertThat(lines(table)).containsExactly("210100=沈阳 5/5 100.00", "211200=铁岭 0/2 0.00", "211224=昌图县 4/4 100.00");
        assertThat(table.total()).isEqualTo(ask(AUGUST).rows().getFirst());
        assertThat(table.total().rate()).hasToString("81.82");
        assertThat(table.rows().stream().mapToLong(RateRow::denominator).sum()).isEqualTo(11);
    }

    @Test
    void everyDimensionHasCodesAndNames() {
        aGroup().from("211281").at("10001").degree("31").hardship("3").to("10", JUNE).of(1);
        aGroup().from("542221").at("10141").degree("99").hardship("0").to("10", JUNE).of(1);
        assertThat(lines(ask(AUGUST, Dimension.SCHOOL_UNIT)))
                .containsExactly("=各统计单位之外 1/1 100.00", "210100=沈阳 1/1 100.00");
        assertThat(lines(ask(AUGUST, Dimension.ORIGIN)))
                .containsExactly("211200=铁岭市 1/1 100.00", "540000=西藏 1/1 100.00");
        assertThat(lines(ask(AUGUST, Dimension.UNIVERSITY)))
                .containsExactly("10001=University 10001 1/1 100.00", "10141=University 10141 1/1 100.00");
        assertThat(lines(ask(AUGUST, Dimension.DEGREE))).containsExactly("31=本科 1/1 100.00", "99=99 1/1 100.00");
        assertThat(lines(ask(AUGUST, Dimension.GENDER))).containsExactly("1=男 2/2 100.00");
        assertThat(lines(ask(AUGUST, Dimension.HARDSHIP)))
                .containsExactly("0=非困难生 1/1 100.00", "3=就业困难+家庭困难 1/1 100.00");
        assertThat(lines(ask(AUGUST, Dimension.TIBET)))
                .containsExactly("0=其他生源 1/1 100.00", "1=西藏生源 1/1 100.00");
        assertThat(lines(new Rates(store, Locale.ENGLISH)
                .rates(new RateQuery(province.id, AUGUST, null, List.of(Dimension.TIBET), Map.of(Dimension.TIBET, "1")))))
                        .containsExactly("1=Tibet 1/1 100.00");
    }

    @Test
    void aPastDayIsComputedFromTheHistory() {
        Graduate one = aGroup().to("70", LocalDate.of(2013, 6, 1)).stored();
        one = Group.move(store, one, "10", LocalDate.of(2013, 7, 10));
        one = Group.move(store, one, "65", LocalDate.of(2013, 8, 1));
        Group.move(store, one, "80", LocalDate.of(2013, 8, 20));
        assertThat(Stream.of("2013-05-31", "2013-06-01", "2013-07-09", "2013-07-10", "2013-07-31", "2013-08-01", "2013-08-19",
                "2013-08-20").map(day -> lines(ask(LocalDate.parse(day))).getFirst())).containsExactly("0/1 0.00", "0/1 0.00",
                        "0/1 0.00", "1/1 100.00", "1/1 100.00", "0/0 null", "0/0 null", "1/1 100.00");
    }

    @Test
    void answersCarryTheirFormulaCutOffRuleAndSource() {
        aGroup().to("71", JUNE).of(1);
        RateTable table = ask(AUGUST);
        assertThat(table.formulaCode()).isEqualTo("standard");
        assertThat(table.formulaName()).isEqualTo("Formula standard");
        assertThat(table.cutOff()).isEqualTo(AUGUST);
        assertThat(table.answeringRule()).isEqualTo("先户籍地后院校地");
        assertThat(table.source()).contains(store.location().shown()).contains(Long.toString(table.stamp()));
        assertThat(table.total().numerator()).isZero();
        RateTable other = rates.rates(new RateQuery(province.id, AUGUST, "study-counts", List.of(), Map.of()));
        assertThat(other.total().numerator()).isOne();
    }

    @Test
    void anEmptyRosterHasNoRate() {
        assertThat(lines(ask(AUGUST))).containsExactly("0/0 null");
        assertThat(lines(ask(AUGUST, Dimension.UNIT))).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> rates.rates(new RateQuery("nowhere", AUGUST, null, List.of(), Map.of())))
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> rates.rates(new RateQuery(province.id, AUGUST, "best", List.of(), Map.of())))
                .hasMessageContaining("best").hasMessageContaining("standard, study-counts");
        assertThatThrownBy(() -> rates.rates(new RateQuery(province.id, AUGUST.plusYears(1), "study-counts", List.of(),
                Map.of()))).hasMessageContaining("2014-08-31").hasMessageContaining("2013-12-31");
        assertThatThrownBy(() -> Dimension.parse("colour")).hasMessageContaining("school-unit");
        assertThat(Dimension.parse("School-Unit")).isEqualTo(Dimension.SCHOOL_UNIT);
    }

    @Test
    void aChangedDocumentAndASecondCampaignAreSeen() {
        aGroup().to("71", JUNE).of(1);
        assertThat(ask(AUGUST).total().numerator()).isZero();
        Document document = store.documents().load(Documents.uri(province.id, "plan"));
        ((Campaign) document.root()).getFormulas().getFirst().setNotCounted("70");
        store.documents().save(document.root(), document.uri(), document.version(), "test");
        assertThat(ask(AUGUST).total().numerator()).isOne();

        Province other = new Province(store, 2014).create();
        new Group(store, other).to("10", LocalDate.of(2014, 6, 1)).of(2);
        assertThat(rates.rates(new RateQuery(other.id, LocalDate.of(2014, 8, 31), null, List.of(), Map.of())).total().denominator())
                .isEqualTo(2);
        rates.release(province.id);
        assertThat(ask(AUGUST).total().denominator()).isOne();
    }
}
