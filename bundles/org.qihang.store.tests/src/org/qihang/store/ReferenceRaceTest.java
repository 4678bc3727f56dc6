package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Contact;
import org.qihang.model.register.Employer;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Post;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Somebody refers to a record that somebody else deletes or renames at the same moment: no reference leads nowhere. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReferenceRaceTest {

    private static final int ROUNDS = 40;
    private static final Register CONTACTS = Register.of(RegisterPackage.Literals.CONTACT);
    private static final Register POSTS = Register.of(RegisterPackage.Literals.POST);
    private static final String EMPLOYER = "12345678X";

    @Parameter
    TestDatabase database;

    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private TestPlace place;
    private Store anna;
    private Store boris;

    @BeforeEach
    void open() {
        place = database.place();
        anna = place.open("anna");
        // Only a server has two programs in one store.
        boris = database == TestDatabase.H2 ? anna : place.open("boris");
        Samples.begin(anna);
    }

    @AfterEach
    void close() {
        two.shutdownNow();
        // Neither is there when the database is not.
        if (anna != null) {
            if (boris != anna) {
                boris.close();
            }
            anna.close();
            place.close();
        }
    }

    private static Contact contact(Graduate graduate) {
        Contact contact = RegisterFactory.eINSTANCE.createContact();
        contact.setCampaign(Samples.CAMPAIGN);
        contact.setPerson(graduate.getIdentityNumber());
        contact.setWay("1");
        contact.setMade(LocalDate.of(2013, 8, 1));
        return contact;
    }

    /** Null when it was made, the refusal when it was refused. */
    private static StoreException made(Callable<?> edit) throws Exception {
        try {
            edit.call();
            return null;
        } catch (StoreException e) {
            return e;
        }
    }

    @Test
    void ofADeletionAndANewReferenceOneIsRefused() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        for (int round = 0; round < ROUNDS; round++) {
            Graduate graduate = (Graduate) anna.registers().insert(Samples.graduate(Samples.identityNumber(round)), null);
            Contact contact = contact(graduate);
            Future<StoreException> deletion = two.submit(() -> {
                together.await();
                return made(() -> anna.registers().apply(List.of(new RecordChange.Removed(graduate)), null));
            });
            Future<StoreException> reference = two.submit(() -> {
                together.await();
                return made(() -> boris.registers().insert(contact, null));
            });
            StoreException notDeleted = deletion.get(1, TimeUnit.MINUTES);
            StoreException notReferred = reference.get(1, TimeUnit.MINUTES);
            assertThat(notDeleted == null).as("round %s: %s, %s", round, notDeleted, notReferred)
                    .isEqualTo(notReferred != null);
            if (notDeleted == null) {
                assertThat(notReferred.key()).isEqualTo("reference.unknown");
            } else {
                assertThat(notDeleted).isInstanceOf(ReferredException.class);
            }
        }
        assertThat(count(CONTACTS)).isEqualTo(count(Samples.GRADUATES));
    }

    private long count(Register register) {
        return anna.registers().count(RegisterQuery.of(Samples.CAMPAIGN, register));
    }

    @Test
    void whoeverRefersToARenamedRecordRefersToItAfterwards() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        for (int round = 0; round < ROUNDS; round++) {
            Graduate graduate = (Graduate) anna.registers().insert(Samples.graduate(Samples.identityNumber(round)), null);
            Graduate renamed = Samples.copy(graduate);
            renamed.setIdentityNumber(Samples.identityNumber(1000 + round));
            renamed.setOrigin("210211");
            Contact contact = contact(graduate);
            Future<StoreException> renaming = two.submit(() -> {
                together.await();
                return made(() -> anna.registers().update(graduate, renamed, null));
            });
            Future<StoreException> reference = two.submit(() -> {
                together.await();
                return made(() -> boris.registers().insert(contact, null));
            });
            assertThat(renaming.get(1, TimeUnit.MINUTES)).as("round %s", round).isNull();
            StoreException refusal = reference.get(1, TimeUnit.MINUTES);
            assertThat(refusal == null ? "" : refusal.key()).as("round %s", round).isIn("", "reference.unknown");
        }
        List<Record> contacts = anna.registers().page(RegisterQuery.of(Samples.CAMPAIGN, CONTACTS), 0, ROUNDS);
        for (Record contact : contacts) {
            assertThat(anna.registers().byKey(Samples.CAMPAIGN, Samples.GRADUATES, ((Contact) contact).getPerson()))
                    .get().extracting(Record::getUnit).isEqualTo(contact.getUnit());
        }
    }

    @Test
    void aReferenceWaitsForADeletionUnderWay() throws Exception {
        Employer employer = RegisterFactory.eINSTANCE.createEmployer();
        employer.setCampaign(Samples.CAMPAIGN);
        employer.setCode(EMPLOYER);
        employer.setPlace("210102");
        anna.registers().insert(employer, null);
        Post post = RegisterFactory.eINSTANCE.createPost();
        post.setCampaign(Samples.CAMPAIGN);
        post.setTitle("车工");
        post.setEmployer(EMPLOYER);
        post.setPlace("210102");
        Future<StoreException> reference;
        try (Connection connection = anna.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "select id from employer for update");
            reference = two.submit(() -> made(() -> boris.registers().insert(post, null)));
            // Long enough for it to come to where it waits; were it slower, the test would be easier.
            Thread.sleep(300);
            assertThat(reference.isDone()).isFalse();
            run(connection, "delete from employer");
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertThat(reference.get(1, TimeUnit.MINUTES).key()).isEqualTo("reference.unknown");
        assertThat(count(POSTS)).isZero();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
