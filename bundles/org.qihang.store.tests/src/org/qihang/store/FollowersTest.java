package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Contact;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.LeaverService;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.ServiceGiven;
import org.qihang.store.database.RegisterTable;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Records follow those they refer to, and their history tells of it: by single edits, batches and bulk loads. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FollowersTest {

    private static final ImportSource SOURCE = new ImportSource("roster.xlsx", null, null);
    private static final Register CONTACTS = Register.of(RegisterPackage.Literals.CONTACT);

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;
    private Graduate graduate;
    private Contact contact;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("anna");
        Samples.begin(store);
        graduate = (Graduate) store.registers().insert(Samples.graduate(Samples.identityNumber(1)), "begin");
        Contact made = RegisterFactory.eINSTANCE.createContact();
        made.setPerson(graduate.getIdentityNumber());
        made.setWay("1");
        made.setMade(LocalDate.of(2013, 8, 1));
        contact = add(made);
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T add(T record) {
        record.setCampaign(Samples.CAMPAIGN);
        return (T) store.registers().insert(record, "begin");
    }

    @Test
    void aNewKeyAndUnitReachContactsWithTheirHistory() {
        Graduate moved = Samples.copy(graduate);
        moved.setIdentityNumber(Samples.identityNumber(2));
        moved.setOrigin("210211");
        RecordBatch batch = store.registers().apply(List.of(new RecordChange.Changed(graduate, moved)), "moved house");
        Contact followed = (Contact) store.registers().byId(Samples.CAMPAIGN, CONTACTS, contact.getId()).orElseThrow();
        assertThat(followed.getPerson()).isEqualTo(Samples.identityNumber(2));
        assertThat(followed.getUnit()).isEqualTo(Samples.DALIAN);
        assertThat(followed.getVersion()).isEqualTo(contact.getVersion() + 1);
        assertThat(followed.getStamp()).isGreaterThan(contact.getStamp());
        assertThat(store.history().of(followed)).extracting(Change::what, Change::before, Change::after, Change::why)
                .containsExactlyInAnyOrder(
                        tuple("person", Samples.identityNumber(1), Samples.identityNumber(2), "moved house"),
                        tuple("unit", Samples.SHENYANG, Samples.DALIAN, "moved house"),
                        tuple(null, null, contact.getCode(), "begin"));
        store.registers().apply(batch.inverse(), "undo");
        assertThat(store.history().of(followed)).hasSize(5).first().extracting(Change::why).isEqualTo("undo");
    }

    @Test
    void whoFollowsIsFollowedInTurn() {
        LeaverService service = RegisterFactory.eINSTANCE.createLeaverService();
        service.setPerson(graduate.getIdentityNumber());
        service.setRegistered(LocalDate.of(2013, 8, 1));
        service = add(service);
        ServiceGiven given = RegisterFactory.eINSTANCE.createServiceGiven();
        given.setService(service.getCode());
        given.setPerson(graduate.getIdentityNumber());
        given.setGiven(LocalDate.of(2013, 9, 1));
        given = add(given);
        Graduate moved = Samples.copy(graduate);
        moved.setOrigin("210211");
        store.registers().update(graduate, moved, "moved house");
        for (Record record : List.of(service, given)) {
            Record followed = store.registers().byId(Samples.CAMPAIGN, Register.of(record.eClass()), record.getId())
                    .orElseThrow();
            assertThat(followed.getUnit()).isEqualTo(Samples.DALIAN);
            assertThat(store.history().of(followed)).filteredOn(change -> "unit".equals(change.what())).singleElement()
                    .extracting(Change::why).isEqualTo("moved house");
        }
    }

    @Test
    void aBulkLoadThatMovesAPersonMovesTheContacts() {
        long id;
        try (RegisterLoad load = store.registers().load(Samples.CAMPAIGN, Samples.GRADUATES, SOURCE, LoadMode.MERGE)) {
            Map<String, Object[]> found = load.existing(List.of(graduate.getIdentityNumber()));
            Object[] after = found.get(graduate.getIdentityNumber()).clone();
            after[Rows.ORIGIN] = "210211";
            load.update(found.get(graduate.getIdentityNumber()), after);
            id = load.importId();
            load.finish(0, 1, 0, 0);
        }
        Record followed = store.registers().byId(Samples.CAMPAIGN, CONTACTS, contact.getId()).orElseThrow();
        assertThat(followed.getUnit()).isEqualTo(Samples.DALIAN);
        assertThat(store.history().of(followed)).first().satisfies(change -> {
            assertThat(change.what()).isEqualTo("unit");
            assertThat(change.importId()).isEqualTo(id);
        });
    }

    @Test
    void aBulkLoadThatMovesAUniversityMovesWhoItAnswersFor() {
        Graduate outsider = Samples.graduate(Samples.identityNumber(3));
        outsider.setOrigin("310101");
        Record theirs = store.registers().insert(outsider, "begin");
        assertThat(theirs.getUnit()).isEqualTo(Samples.DALIAN);
        try (RegisterLoad load = store.registers().load(Samples.CAMPAIGN, Samples.UNIVERSITIES, SOURCE,
                LoadMode.MERGE)) {
            Object[] before = load.existing(List.of("10141")).get("10141");
            Object[] after = before.clone();
            after[new RegisterTable(Samples.UNIVERSITIES).position("place")] = "210102";
            load.update(before, after);
            load.finish(0, 1, 0, 0);
        }
        Record moved = store.registers().byId(Samples.CAMPAIGN, Samples.GRADUATES, theirs.getId()).orElseThrow();
        assertThat(moved.getUnit()).isEqualTo(Samples.SHENYANG);
        assertThat(store.history().of(moved)).first().extracting(Change::what, Change::before, Change::after)
                .containsExactly("unit", Samples.DALIAN, Samples.SHENYANG);
        assertThat(store.registers().stamp(Samples.CAMPAIGN, Samples.GRADUATES)).isEqualTo(moved.getStamp());
        // Who is answered for by the origin stays.
        assertThat(store.registers().byId(Samples.CAMPAIGN, Samples.GRADUATES, graduate.getId()).orElseThrow()
                .getVersion()).isEqualTo(1);
    }
}
