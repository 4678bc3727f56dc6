package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Contact;
import org.qihang.model.register.FundLine;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.store.RecordChange.Added;
import org.qihang.store.RecordChange.Changed;
import org.qihang.store.RecordChange.Removed;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Many changes at once: all or none, by the rules of single ones, undone and redone. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RecordBatchTest {

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

    private RecordBatch apply(RecordChange... changes) {
        return registers.apply(List.of(changes), "test");
    }

    private List<Graduate> add(int... numbers) {
        List<RecordChange> changes = IntStream.of(numbers).mapToObj(n -> (RecordChange) new Added(graduate(n)))
                .toList();
        return registers.apply(changes, "test").changes().stream().map(change -> (Graduate) change.record()).toList();
    }

    private static Graduate graduate(int number) {
        return Samples.graduate(Samples.identityNumber(number));
    }

    private static Graduate named(Graduate graduate, String name) {
        Graduate copy = Samples.copy(graduate);
        copy.setName(name);
        return copy;
    }

    private static Graduate keyed(Graduate graduate, int number) {
        Graduate copy = Samples.copy(graduate);
        copy.setIdentityNumber(Samples.identityNumber(number));
        return copy;
    }

    private List<? extends Record> all() {
        return registers.page(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES), 0, 100);
    }

    private List<List<Object>> values() {
        List<Feature> told = new ArrayList<>(Samples.GRADUATES.attributes());
        Samples.GRADUATES.system().stream().filter(feature -> List.of("id", "unit", "initials").contains(feature.name()))
                .forEach(told::add);
        return all().stream().map(record -> told.stream().map(feature -> record.eGet(feature.feature())).toList())
                .toList();
    }

    @Test
    void addedChangedAndRemovedTogetherAndUndoneAndRedone() {
        List<Graduate> three = add(1, 2, 3);
        List<List<Object>> before = values();
        Graduate moved = named(three.get(0), "李四");
        moved.setOrigin("210211");
        RecordBatch batch = apply(new Changed(three.get(0), moved), new Removed(three.get(1)), new Added(graduate(4)));
        List<List<Object>> after = values();
        assertThat(after).hasSize(3).isNotEqualTo(before);
        assertThat(batch.changes().get(0).record().getUnit()).isEqualTo(Samples.DALIAN);
        assertThat(batch.changes().get(2).record().getId()).isPositive();
        RecordBatch undone = registers.apply(batch.inverse(), "undo");
        assertThat(values()).isEqualTo(before);
        RecordBatch redone = registers.apply(undone.inverse(), "redo");
        assertThat(values()).isEqualTo(after);
        registers.apply(redone.inverse(), "undo");
        assertThat(values()).isEqualTo(before);
    }

    @Test
    void aChainOfChangesIsUndoneStepByStep() {
        Graduate first = add(1).getFirst();
        RecordBatch one = apply(new Changed(first, named(first, "one")));
        Record second = one.changes().getFirst().record();
        RecordBatch two = apply(new Changed(second, named((Graduate) second, "two")));
        RecordBatch gone = apply(new Removed(two.changes().getFirst().record()));
        for (RecordBatch batch : List.of(gone, two, one)) {
            registers.apply(batch.inverse(), "undo");
        }
        assertThat(values()).singleElement().satisfies(row -> assertThat(row).contains("张三", first.getId()));
    }

    @Test
    void changesAreMadeInTheirOrder() {
        List<Graduate> two = add(1, 2);
        // The second takes the key the first gives up, a new one takes that of one that goes.
        RecordBatch batch = apply(new Changed(two.get(0), keyed(two.get(0), 3)),
                new Changed(two.get(1), keyed(two.get(1), 1)), new Added(graduate(2)));
        assertThat(all()).hasSize(3);
        registers.apply(batch.inverse(), "undo");
        assertThat(all()).extracting(record -> ((Graduate) record).getIdentityNumber())
                .containsExactly(Samples.identityNumber(1), Samples.identityNumber(2));
        // The other way round the key is still taken.
        assertThatThrownBy(() -> apply(new Changed(two.get(1), keyed(two.get(1), 1)),
                new Changed(two.get(0), keyed(two.get(0), 3)))).isInstanceOf(StoreException.class)
                .hasMessageContaining("210***********0001");
    }

    @Test
    void oneThatIsRefusedRefusesAll() {
        Graduate first = add(1).getFirst();
        long stamp = registers.stamp(Samples.CAMPAIGN, Samples.GRADUATES);
        Graduate tooLong = graduate(3);
        tooLong.setGender("male");
        assertThatThrownBy(() -> apply(new Changed(first, named(first, "new")), new Added(graduate(2)),
                new Added(tooLong))).isInstanceOf(StoreException.class).hasMessageContaining("male");
        assertThat(all()).singleElement().extracting(record -> ((Graduate) record).getName()).isEqualTo("张三");
        assertThat(store.history().of(first)).hasSize(1);
        assertThat(registers.stamp(Samples.CAMPAIGN, Samples.GRADUATES)).isEqualTo(stamp);
    }

    @Test
    void aRecordSomebodyChangedIsNamed() {
        List<Graduate> two = add(1, 2);
        Graduate hers = (Graduate) registers.update(two.get(1), named(two.get(1), "hers"), null);
        ConflictException conflict = catchThrowableOfType(ConflictException.class,
                () -> apply(new Changed(two.get(0), named(two.get(0), "his")),
                        new Changed(two.get(1), named(two.get(1), "his"))));
        assertThat(conflict).hasMessageContaining("210***********0002");
        assertThat(conflict.who()).isEqualTo("anna");
        assertThat(conflict.version()).isEqualTo(2);
        // Back to what it was: nobody's work is lost, whatever the version says.
        registers.update(hers, named(hers, "张三"), null);
        apply(new Changed(two.get(1), named(two.get(1), "his")));
        registers.delete(all().getFirst(), null);
        assertThatThrownBy(() -> apply(new Removed(two.get(0)))).isInstanceOf(ConflictException.class);
    }

    @Test
    void theHistoryTellsEveryChangeWithItsReason() {
        Graduate first = add(1).getFirst();
        RecordBatch batch = apply(new Changed(first, named(first, "new")));
        registers.apply(batch.inverse(), "undo");
        assertThat(store.history().of(first)).extracting(Change::before, Change::after, Change::why).containsExactly(
                tuple("new", "张三", "undo"),
                tuple("张三", "new", "test"),
                tuple(null, Samples.identityNumber(1), "test"));
    }

    @Test
    void earlierDestinationsGoAndComeWithWhatMadeThem() {
        Graduate first = graduate(1);
        first.setDestinationSince(LocalDate.of(2013, 6, 1));
        first = (Graduate) registers.insert(first, null);
        Graduate signed = Samples.copy(first);
        signed.setDestination("10");
        signed.setDestinationSince(LocalDate.of(2013, 7, 15));
        RecordBatch batch = apply(new Changed(first, signed));
        assertThat(batch.changes()).hasSize(2);
        assertThat(destinations()).isEqualTo(1);
        RecordBatch undone = registers.apply(batch.inverse(), "undo");
        assertThat(destinations()).isZero();
        RecordBatch redone = registers.apply(undone.inverse(), "redo");
        assertThat(destinations()).isEqualTo(1);
        RecordBatch removed = apply(new Removed(redone.changes().getFirst().record()));
        assertThat(destinations()).isZero();
        registers.apply(removed.inverse(), "undo");
        assertThat(destinations()).isEqualTo(1);
        registers.apply(redone.inverse(), "undo");
        assertThat(destinations()).isZero();
    }

    private long destinations() {
        return registers.count(RegisterQuery.of(Samples.CAMPAIGN, Samples.DESTINATIONS));
    }

    @Test
    void aNewRecordMayReferToOneOfTheSameBatch() {
        Graduate graduate = graduate(1);
        Contact contact = RegisterFactory.eINSTANCE.createContact();
        contact.setCampaign(Samples.CAMPAIGN);
        contact.setPerson(graduate.getIdentityNumber());
        contact.setWay("1");
        contact.setMade(LocalDate.of(2013, 9, 1));
        RecordBatch batch = apply(new Added(graduate), new Added(contact));
        assertThat(batch.changes().getLast().record().getUnit()).isEqualTo(Samples.SHENYANG);
        registers.apply(batch.inverse(), "undo");
        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> apply(new Added(EcoreUtil.copy(contact)), new Added(graduate)))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void moneyIsTheSameWhateverItsNoughts() {
        FundLine line = RegisterFactory.eINSTANCE.createFundLine();
        line.setCampaign(Samples.CAMPAIGN);
        line.setName("补贴");
        line.setFiscalYear(2013);
        line.setBudget(new BigDecimal("5000"));
        Record stored = registers.insert(line, null);
        FundLine same = (FundLine) EcoreUtil.copy(stored);
        same.setBudget(new BigDecimal("5000.0"));
        same.setSource("省");
        registers.update(stored, same, null);
        assertThat(store.history().of(stored)).extracting(Change::what).containsExactlyInAnyOrder("source", null);
    }
}
