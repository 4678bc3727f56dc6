package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qihang.exchange.rule.RegisterRules;
import org.qihang.exchange.sample.SampleException;
import org.qihang.exchange.sample.season.SampleSeason;
import org.qihang.exchange.sample.season.SeasonProgress;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Department;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.Actor;
import org.qihang.store.CampaignContribution;
import org.qihang.store.CampaignInit;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** A sample season of this campaign holds together: what refers is there, what follows comes later, and nothing is missing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeasonTest {

    private static final String ID = "liaoning-2013";
    private static final int GRADUATES = 2000;
    private static final Register UNIVERSITIES = Register.of(RegisterPackage.Literals.UNIVERSITY);
    private static final LocalDate FIRST = LocalDate.of(2013, 5, 20);
    private static final LocalDate LAST = LocalDate.of(2014, 1, 31);

    private Store store;

    @BeforeAll
    void fill(@TempDir Path folder) {
        store = season(folder.resolve("store"), GRADUATES);
    }

    private static Store season(Path folder, int graduates) {
        Store store = Store.open(new EmbeddedLocation(folder), new Actor("test"));
        CampaignInit.init(store, new CampaignContribution(ID, ID, Loaded.class.getResource("/data/campaign.xmi"),
                Loaded.class.getResource("/data/codes.xmi"),
                Map.of(UNIVERSITIES, Loaded.class.getResource("/data/universities.csv"))), "test");
        assertThat(new SampleSeason(store, ID, 7, graduates).run(SeasonProgress.NONE).canceled()).isFalse();
        return store;
    }

    @AfterAll
    void close() {
        store.close();
    }

    static Stream<Register> registers() {
        return Register.all().stream().filter(register -> register.key().isPresent());
    }

    private static Register register(String name) {
        return Register.named(name).orElseThrow();
    }

    /** Reads attributes of every record. */
    private static void each(Store store, String register, Consumer<Object[]> row, String... attributes) {
        List<Feature> columns = Stream.of(attributes).map(name -> register(register).attribute(name).orElseThrow()).toList();
        store.registers().stream(RegisterQuery.of(ID, register(register)), columns, values -> {
            row.accept(values.clone());
            return true;
        });
    }

    private Map<Object, Object> map(String register, String key, String value) {
        Map<Object, Object> map = new HashMap<>();
        each(store, register, row -> map.put(row[0], row[1]), key, value);
        return map;
    }

    @ParameterizedTest
    @MethodSource("registers")
    void everyRegisterHasRecordsThatAreWholeAndReferToWhatIsThere(Register register) {
        assertThat(store.registers().count(RegisterQuery.of(ID, register))).isPositive();
        for (Feature feature : register.attributes()) {
            Predicate<Object> allowed = allowed(feature);
            each(store, register.name(), row -> {
                assertThat(row[0] != null || !feature.required()).as(feature.toString()).isTrue();
                assertThat(row[0] == null || allowed.test(row[0])).as("%s %s", feature, row[0]).isTrue();
                feature.pattern().filter(pattern -> row[0] != null)
                        .ifPresent(pattern -> assertThat((String) row[0]).as(feature.toString()).matches(pattern));
            }, feature.name());
        }
    }

    private Predicate<Object> allowed(Feature feature) {
        if (feature.register().isPresent()) {
            Register other = register(feature.register().get());
            Set<Object> keys = new HashSet<>();
            each(store, other.name(), row -> keys.add(row[0]), other.key().orElseThrow().name());
            return keys::contains;
        }
        if (feature.codes().isEmpty() || feature.codes().get().equals("hardship")) {
            return value -> true;
        }
        Set<String> codes = new HashSet<>(switch (feature.codes().get()) {
            case "unit" -> Loaded.CAMPAIGN.getUnits().stream().map(Unit::getCode).toList();
            case "department" -> Loaded.CAMPAIGN.getDepartments().stream().map(Department::getCode).toList();
            default -> {
                CodeTable table = Loaded.current(feature.codes().get());
                yield Loaded.codes(table);
            }
        });
        return value -> feature.list() ? codes.containsAll(List.of(((String) value).split(" "))) : codes.contains(value);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void theUnitIsThatOfWhatARecordIsAbout(Register register) {
        Feature answering = register.answering().filter(feature -> feature.register().isPresent()).orElse(null);
        if (answering != null) {
            Register other = register(answering.register().orElseThrow());
            Map<Object, Object> units = map(other.name(), other.key().orElseThrow().name(), "unit");
            each(store, register.name(), row -> assertThat(row[1]).isEqualTo(units.get(row[0])), answering.name(), "unit");
        }
    }

    @Test
    void everyLeaverIsHandedOverAndAcceptedOnceAndSomebodyAnswers() {
        Map<Object, Integer> accepted = new HashMap<>();
        Map<Object, Integer> ofBatch = new HashMap<>();
        Set<Object> returned = new HashSet<>();
        each(store, "HandoverEntry", row -> {
            ofBatch.merge(row[1], 1, Integer::sum);
            if (Boolean.TRUE.equals(row[2])) {
                accepted.merge(row[0], 1, Integer::sum);
            } else {
                returned.add(row[0]);
            }
        }, "person", "batch", "held");
        Set<Object> leavers = new HashSet<>(map("LeaverService", "code", "person").values());
        assertThat(accepted.keySet()).isEqualTo(leavers).containsAll(returned);
        assertThat(accepted.values()).containsOnly(1);
        assertThat(returned).isNotEmpty();
        assertThat(map("HandoverBatch", "code", "declared")).isEqualTo(ofBatch);
        assertThat(map("Assignment", "code", "person").values()).containsAll(leavers).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void everyRecordKeepsTheRulesOfItsRegister(Register register) {
        List<String> names = register.attributes().stream().map(Feature::name).toList();
        RegisterRules rules = RegisterRules.of(register);
        each(store, register.name(), row -> assertThat(rules.breaches(name -> row[names.indexOf(name)]))
                .as("%s", Arrays.toString(row)).isEmpty(), names.toArray(String[]::new));
    }

    @Test
    void everythingHappensWithinTheSeason() {
        for (String date : List.of("Signing.signed", "LeaverService.registered", "ServiceGiven.given", "Contact.made",
                "TrainingCourse.begins", "TrainingEnrolment.enrolled", "JobFair.held", "Post.validFrom",
                "LabourInspection.inspected", "PolicyInspection.found", "PublicityActivity.held", "Exemplar.published")) {
            String[] name = date.split("\\.");
            each(store, name[0], row -> assertThat((LocalDate) row[0]).as(date).isBetween(FIRST, LAST), name[1]);
        }
    }

    @Test
    void nobodyIsServedBeforeTheRegistration() {
        Map<Object, Object> registered = map("LeaverService", "person", "registered");
        for (String date : List.of("Contact.made", "ServiceGiven.given", "TrainingEnrolment.enrolled")) {
            String[] name = date.split("\\.");
            each(store, name[0], row -> assertThat((LocalDate) row[1]).as(date)
                    .isAfterOrEqualTo((LocalDate) registered.get(row[0])), "person", name[1]);
        }
    }

    @Test
    void nobodySignsWithoutAPostThatHasRoomNorTwice() {
        Map<Object, Object> since = map("Post", "code", "validFrom");
        Map<Object, Object> wanted = map("Post", "code", "number");
        Map<Object, Integer> filled = new HashMap<>();
        Set<Object> people = new HashSet<>();
        each(store, "Signing", row -> {
            assertThat((LocalDate) row[1]).isAfterOrEqualTo((LocalDate) since.get(row[0]));
            filled.merge(row[0], 1, Integer::sum);
            assertThat(row[3] != null || people.add(row[2])).isTrue();
        }, "post", "signed", "person", "dissolved");
        assertThat(filled).isNotEmpty()
                .allSatisfy((post, number) -> assertThat(number).isLessThanOrEqualTo((Integer) wanted.get(post)));
    }

    @Test
    void fairsCountTheSigningsThatGoBackToThem() {
        Map<String, Integer> signed = new HashMap<>();
        each(store, "Signing", row -> {
            if (row[0] != null) {
                signed.merge(row[0] + "/" + row[1], 1, Integer::sum);
            }
        }, "fair", "employer");
        assertThat(signed).isNotEmpty();
        each(store, "FairEmployer", row -> assertThat(row[2]).isEqualTo(signed.getOrDefault(row[0] + "/" + row[1], 0)),
                "fair", "employer", "signings");
        assertThat(store.registers().count(RegisterQuery.of(ID, register("JobFair")))).isEqualTo(100);
    }

    @Test
    void certificatesComeAfterCompletionAndMoneyIsNotOverspent() {
        each(store, "TrainingEnrolment", row -> assertThat(row[0] == null || row[1] != null).isTrue(), "certificate",
                "completed");
        each(store, "FundLine", row -> assertThat((BigDecimal) row[0])
                .isLessThanOrEqualTo((BigDecimal) row[1]), "spent", "budget");
    }

    @Test
    void theSameSeedMakesTheSameSeason(@TempDir Path folder) {
        try (Store one = season(folder.resolve("one"), 200); Store other = season(folder.resolve("other"), 200)) {
            for (Register register : registers().toList()) {
                assertThat(rows(one, register)).as(register.name()).isEqualTo(rows(other, register));
            }
        }
    }

    private static Set<String> rows(Store store, Register register) {
        Set<String> rows = new HashSet<>();
        each(store, register.name(), row -> rows.add(Arrays.toString(row)),
                register.attributes().stream().map(Feature::name).toArray(String[]::new));
        return rows;
    }

    @Test
    void whatIsThereIsNotMixedWithASeason() {
        assertThatThrownBy(() -> new SampleSeason(store, ID, 7, 10).run(SeasonProgress.NONE))
                .isInstanceOf(SampleException.class).hasMessageContaining("毕业生");
    }

    @Test
    void aCancelledSeasonLeavesNoRegisterHalfFilled(@TempDir Path folder) {
        try (Store canceled = Store.open(new EmbeddedLocation(folder.resolve("store")), new Actor("test"))) {
            CampaignInit.init(canceled, new CampaignContribution(ID, ID, Loaded.class.getResource("/data/campaign.xmi"),
                    Loaded.class.getResource("/data/codes.xmi"),
                    Map.of(UNIVERSITIES, Loaded.class.getResource("/data/universities.csv"))), "test");
            assertThat(new SampleSeason(canceled, ID, 7, GRADUATES).run((register, rows, total) -> false).canceled()).isTrue();
            assertThat(canceled.registers().count(RegisterQuery.of(ID, register("Graduate")))).isZero();
        }
    }
}
