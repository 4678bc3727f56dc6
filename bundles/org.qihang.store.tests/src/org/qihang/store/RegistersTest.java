package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Destination;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Record;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RegistersTest {

    private static final String ANNA = "210102199001010019";
    private static final String BORIS = "210102199001010035";

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;
    private Registers registers;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("anna");
        registers = store.registers();
        Samples.begin(store);
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    private static RegisterQuery all() {
        return RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES);
    }

    private static Feature attribute(String name) {
        return Samples.GRADUATES.attribute(name).orElseThrow();
    }

    private Graduate insert(Graduate graduate) {
        return (Graduate) registers.insert(graduate, "test");
    }

    private Graduate stored(String key) {
        return (Graduate) registers.byKey(Samples.CAMPAIGN, Samples.GRADUATES, key).orElseThrow();
    }

    @Test
    void everyAttributeOfEveryKindComesBack() {
        Graduate graduate = Samples.graduate(ANNA);
        graduate.setName("\uD842\uDFB7\t'\\\n");
        graduate.setBirthDate(LocalDate.of(1990, 1, 1));
        graduate.setMobile("13800000000");
        Graduate inserted = insert(graduate);
        Graduate found = stored(ANNA);
        assertThat(inserted.getId()).isPositive();
        for (Feature feature : Samples.GRADUATES.columns()) {
            assertThat(found.eGet(feature.feature())).as(feature.name()).isEqualTo(inserted.eGet(feature.feature()));
        }
        assertThat(found.getName()).isEqualTo(graduate.getName());
        assertThat(registers.byId(Samples.CAMPAIGN, Samples.GRADUATES, found.getId())).isPresent();
    }

    @Test
    void conditionsAndOrderChooseThePage() {
        insert(Samples.graduate(ANNA));
        Graduate boris = Samples.graduate(BORIS);
        boris.setName("Boris 李四");
        boris.setDestination("10");
        boris.setBirthDate(LocalDate.of(1990, 1, 2));
        insert(boris);
        assertThat(registers.count(all())).isEqualTo(2);
        assertThat(keys(all().with(new Criterion.Text(attribute("name"), Criterion.Match.CONTAINS, "RIS 李"))))
                .containsExactly(BORIS);
        assertThat(keys(all().with(new Criterion.Text(attribute("name"), Criterion.Match.STARTS, "%")))).isEmpty();
        assertThat(keys(all().with(new Criterion.Compare(attribute("destination"), Criterion.Operator.NE, "10"))))
                .containsExactly(ANNA);
        assertThat(keys(all().with(new Criterion.In(attribute("destination"), List.of("10", "70"))))).hasSize(2);
        assertThat(keys(all().with(new Criterion.In(attribute("destination"), List.of())))).isEmpty();
        assertThat(keys(all().with(new Criterion.Empty(attribute("birthDate"), true)))).containsExactly(ANNA);
        assertThat(keys(all().with(new Criterion.Any(List.of(
                new Criterion.Compare(attribute("birthDate"), Criterion.Operator.GE, LocalDate.of(1990, 1, 2)),
                new Criterion.Compare(attribute("name"), Criterion.Operator.EQ, "nobody")))))).containsExactly(BORIS);
        assertThat(keys(all().with(new Order(attribute("birthDate"), true)))).containsExactly(BORIS, ANNA);
        assertThat(keys(all().with(new Order(attribute("birthDate"), false)))).containsExactly(ANNA, BORIS);
        assertThat(registers.page(all(), 1, 5)).hasSize(1);
    }

    private List<String> keys(RegisterQuery query) {
        List<String> paged = registers.page(query, 0, 10).stream().map(record -> ((Graduate) record)
                .getIdentityNumber()).toList();
        List<String> streamed = new ArrayList<>();
        registers.stream(query, List.of(attribute("identityNumber")), row -> streamed.add((String) row[0]));
        assertThat(streamed).containsExactlyInAnyOrderElementsOf(paged);
        assertThat(registers.count(query)).isEqualTo(paged.size());
        return paged;
    }

    @Test
    void theUnitThatAnswersIsFilledIn() {
        assertThat(insert(Samples.graduate(ANNA)).getUnit()).isEqualTo(Samples.SHENYANG);
        Graduate fromElsewhere = Samples.graduate(BORIS);
        fromElsewhere.setOrigin("540102");
        assertThat(insert(fromElsewhere).getUnit()).isEqualTo(Samples.DALIAN);
        Graduate moved = Samples.copy(stored(ANNA));
        moved.setOrigin("210211");
        assertThat(registers.update(stored(ANNA), moved, "moved").getUnit()).isEqualTo(Samples.DALIAN);
        assertThat(stored(ANNA).getVersion()).isEqualTo(2);
    }

    @Test
    void aGraduateNoUnitAnswersForIsRefusedWithoutShowingTheNumber() {
        Graduate stranger = Samples.graduate(ANNA);
        stranger.setOrigin("540102");
        stranger.setUniversity("99999");
        StoreException refusal = catchThrowableOfType(StoreException.class, () -> insert(stranger));
        assertThat(refusal.key()).isEqualTo("unit.undetermined");
        assertThat(refusal.text(Locale.ENGLISH)).contains("210***********0019", "540102", "99999")
                .doesNotContain(ANNA);
        assertThat(registers.count(all())).isZero();
    }

    @Test
    void keysAreUniqueAndTextsFit() {
        insert(Samples.graduate(ANNA));
        assertThatThrownBy(() -> insert(Samples.graduate(ANNA))).isInstanceOf(StoreException.class)
                .hasMessageContaining("210***********0019");
        Graduate tooLong = Samples.graduate(BORIS);
        tooLong.setGender("male");
        assertThatThrownBy(() -> insert(tooLong)).isInstanceOf(StoreException.class).hasMessageContaining("性别")
                .hasMessageContaining("male");
        Graduate nul = Samples.graduate(BORIS);
        nul.setName("a\0b");
        assertThatThrownBy(() -> insert(nul)).isInstanceOf(StoreException.class).hasMessageContaining("姓名");
        Graduate unknown = Samples.graduate(BORIS);
        unknown.setCampaign("nowhere");
        assertThatThrownBy(() -> insert(unknown)).isInstanceOf(StoreException.class).hasMessageContaining("nowhere");
    }

    @Test
    void aChangeWritesItsHistoryFieldByField() {
        insert(Samples.graduate(ANNA));
        Graduate changed = Samples.copy(stored(ANNA));
        changed.setName("张四");
        changed.setMobile("13800000000");
        registers.update(stored(ANNA), changed, "called in");
        List<Change> history = store.history().of(Samples.CAMPAIGN, Samples.GRADUATES, ANNA);
        assertThat(history).hasSize(3);
        assertThat(history).filteredOn(change -> "name".equals(change.what())).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("张三");
            assertThat(change.after()).isEqualTo("张四");
            assertThat(change.who()).isEqualTo("anna");
            assertThat(change.why()).isEqualTo("called in");
            assertThat(change.when()).isNotNull();
        });
        assertThat(history.getLast().what()).isNull();
        assertThat(history.getLast().after()).isEqualTo(ANNA);
        assertThat(store.history().of(stored(ANNA))).hasSize(3);
    }

    @Test
    void aRefusedChangeLeavesNeitherRowNorHistory() {
        Graduate inserted = insert(Samples.graduate(ANNA));
        insert(Samples.graduate(BORIS));
        int entries = store.history().of(Samples.CAMPAIGN, Samples.GRADUATES, ANNA).size();
        Graduate taken = Samples.copy(inserted);
        taken.setIdentityNumber(BORIS);
        assertThatThrownBy(() -> registers.update(inserted, taken, "wrong")).isInstanceOf(StoreException.class);
        assertThat(store.history().of(Samples.CAMPAIGN, Samples.GRADUATES, ANNA)).hasSize(entries);
        assertThat(stored(ANNA).getVersion()).isEqualTo(1);
    }

    @Test
    void aSaveOverSomebodyElsesIsRefusedWithWhoAndWhen() {
        Graduate first = insert(Samples.graduate(ANNA));
        Graduate hers = Samples.copy(first);
        hers.setName("hers");
        registers.update(first, hers, null);
        Graduate his = Samples.copy(first);
        his.setName("his");
        ConflictException conflict = catchThrowableOfType(ConflictException.class,
                () -> registers.update(first, his, null));
        assertThat(conflict.who()).isEqualTo("anna");
        assertThat(conflict.when()).isNotNull();
        assertThat(conflict.version()).isEqualTo(2);
        assertThat(stored(ANNA).getName()).isEqualTo("hers");
        assertThatThrownBy(() -> registers.delete(first, null)).isInstanceOf(ConflictException.class);
        // The same where the change would move the row to another unit.
        his.setOrigin("210211");
        assertThatThrownBy(() -> registers.update(first, his, null)).isInstanceOf(ConflictException.class);
        assertThat(registers.count(all())).isEqualTo(1);
    }

    @Test
    void aDeletedRecordKeepsItsHistory() {
        long before = registers.deletions(Samples.CAMPAIGN, Samples.GRADUATES);
        registers.delete(insert(Samples.graduate(ANNA)), "twice");
        assertThat(registers.count(all())).isZero();
        assertThat(registers.deletions(Samples.CAMPAIGN, Samples.GRADUATES)).isEqualTo(before + 1);
        assertThat(store.history().of(Samples.CAMPAIGN, Samples.GRADUATES, ANNA))
                .anySatisfy(change -> assertThat(change.before()).isEqualTo("张三"))
                .anySatisfy(change -> assertThat(change.before()).isEqualTo(ANNA));
    }

    @Test
    void stampsTellWhatIsNewer() {
        insert(Samples.graduate(ANNA));
        long seen = registers.stamp(Samples.CAMPAIGN, Samples.GRADUATES);
        Graduate boris = insert(Samples.graduate(BORIS));
        assertThat(boris.getStamp()).isGreaterThan(seen);
        assertThat(registers.stamp(Samples.CAMPAIGN, Samples.GRADUATES)).isEqualTo(boris.getStamp());
        Feature stamp = Samples.GRADUATES.system().stream().filter(feature -> feature.name().equals("stamp"))
                .findFirst().orElseThrow();
        assertThat(keys(all().with(new Criterion.Compare(stamp, Criterion.Operator.GT, seen)))).containsExactly(BORIS);
    }

    @Test
    void aSupersededDestinationIsKept() {
        Graduate graduate = Samples.graduate(ANNA);
        graduate.setDestinationSince(LocalDate.of(2013, 6, 1));
        graduate = insert(graduate);
        Graduate signed = Samples.copy(graduate);
        signed.setDestination("10");
        signed.setEmployerCode("12345678X");
        signed.setDestinationSince(LocalDate.of(2013, 7, 15));
        graduate = (Graduate) registers.update(graduate, signed, "signed");
        assertThat(destinations()).singleElement().satisfies(earlier -> {
            assertThat(earlier.getDestination()).isEqualTo("70");
            assertThat(earlier.getSince()).isEqualTo(LocalDate.of(2013, 6, 1));
            assertThat(earlier.getUntil()).isEqualTo(LocalDate.of(2013, 7, 15));
            assertThat(earlier.getIdentityNumber()).isEqualTo(ANNA);
            assertThat(earlier.getUnit()).isEqualTo(Samples.SHENYANG);
        });
        // Another employer from later on supersedes too; a new name of the same one does not.
        Graduate renamed = Samples.copy(graduate);
        renamed.setEmployerName("新名");
        graduate = (Graduate) registers.update(graduate, renamed, "renamed");
        assertThat(destinations()).hasSize(1);
        Graduate changed = Samples.copy(graduate);
        changed.setEmployerCode("87654321X");
        changed.setDestinationSince(LocalDate.of(2013, 9, 1));
        graduate = (Graduate) registers.update(graduate, changed, "changed");
        assertThat(destinations()).hasSize(2);
        // A correction: it does not begin later.
        Graduate corrected = Samples.copy(graduate);
        corrected.setDestination("11");
        graduate = (Graduate) registers.update(graduate, corrected, "wrong code");
        assertThat(destinations()).hasSize(2);
        // The earlier ones follow the person to another unit, and go with the person.
        Graduate moved = Samples.copy(graduate);
        moved.setOrigin("210211");
        graduate = (Graduate) registers.update(graduate, moved, "moved");
        assertThat(destinations()).extracting(Record::getUnit).containsOnly(Samples.DALIAN);
        registers.delete(graduate, "gone");
        assertThat(destinations()).isEmpty();
    }

    private List<Destination> destinations() {
        return registers.page(RegisterQuery.of(Samples.CAMPAIGN, Samples.DESTINATIONS), 0, 10).stream()
                .map(Destination.class::cast).toList();
    }
}
