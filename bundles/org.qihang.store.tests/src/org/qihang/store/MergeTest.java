package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Contact;
import org.qihang.model.register.Destination;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Two records become one, and two again. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MergeTest {

    private static final Register CONTACTS = Register.of(RegisterPackage.Literals.CONTACT);

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;
    private Registers registers;
    private Graduate kept;
    private Graduate gone;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("anna");
        registers = store.registers();
        Samples.begin(store);
        kept = insert(Samples.graduate(Samples.identityNumber(1)));
        Graduate twin = Samples.graduate(Samples.identityNumber(2));
        twin.setOrigin("210211");
        twin.setMobile("13800000000");
        twin.setDestinationSince(LocalDate.of(2013, 6, 1));
        gone = insert(twin);
        Graduate signed = Samples.copy(gone);
        signed.setDestination("10");
        signed.setDestinationSince(LocalDate.of(2013, 7, 15));
        gone = (Graduate) registers.update(gone, signed, null);
        contact(kept, 1);
        contact(gone, 2);
        contact(gone, 3);
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    private Graduate insert(Graduate graduate) {
        return (Graduate) registers.insert(graduate, null);
    }

    private void contact(Graduate graduate, int day) {
        Contact contact = RegisterFactory.eINSTANCE.createContact();
        contact.setCampaign(Samples.CAMPAIGN);
        contact.setPerson(graduate.getIdentityNumber());
        contact.setWay("1");
        contact.setMade(LocalDate.of(2013, 9, day));
        registers.insert(contact, null);
    }

    private Attachment attach(Graduate graduate, String name, String content) {
        return store.attachments().add(graduate, name, new ByteArrayInputStream(content.getBytes()));
    }

    private List<String> contacts() {
        return registers.page(RegisterQuery.of(Samples.CAMPAIGN, CONTACTS), 0, 100).stream().map(Contact.class::cast)
                .map(contact -> contact.getMade().getDayOfMonth() + " " + contact.getPerson().charAt(17) + " "
                        + contact.getUnit()).sorted().toList();
    }

    private List<String> graduates() {
        return registers.page(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES), 0, 100).stream()
                .map(record -> EcoreUtil.copy(record)).peek(record -> {
                    record.setVersion(0);
                    record.setStamp(0);
                }).map(record -> Samples.GRADUATES.columns().stream()
                        .map(feature -> String.valueOf(record.eGet(feature.feature()))).toList().toString()).toList();
    }

    private List<String> destinations() {
        return registers.page(RegisterQuery.of(Samples.CAMPAIGN, Samples.DESTINATIONS), 0, 100).stream()
                .map(Destination.class::cast)
                .map(earlier -> earlier.getId() + earlier.getIdentityNumber() + earlier.getUnit()).toList();
    }

    @Test
    void thePreviewTellsWhatDiffersAndWhatMoves() {
        attach(kept, "a.txt", "same");
        attach(gone, "b.txt", "same");
        Attachment own = attach(gone, "c.txt", "own");
        MergePreview preview = registers.mergePreview(kept, gone);
        assertThat(preview.differing()).extracting(Feature::name).containsExactlyInAnyOrder("identityNumber", "origin",
                "mobile", "destination", "destinationSince");
        assertThat(preview.moving()).extracting(referrer -> referrer.reference() + " " + referrer.count())
                .hasSize(2).anySatisfy(text -> assertThat(text).contains("Contact").endsWith("2"))
                .anySatisfy(text -> assertThat(text).contains("Destination").endsWith("1"));
        assertThat(preview.attachments()).containsExactly(own);
        Graduate filled = (Graduate) preview.filled();
        assertThat(filled.getMobile()).isEqualTo("13800000000");
        assertThat(filled.getOrigin()).isEqualTo(kept.getOrigin());
        assertThat(filled.getId()).isEqualTo(kept.getId());
        assertThat(graduates()).hasSize(2);
    }

    @Test
    void oneIsKeptWithAllThatBelongedToBothAndUndoneAndRedone() {
        attach(kept, "a.txt", "same");
        Attachment doubled = attach(gone, "b.txt", "same");
        Attachment own = attach(gone, "c.txt", "own");
        List<String> graduates = graduates();
        List<String> contacts = contacts();
        List<String> destinations = destinations();
        RecordBatch batch = registers.merge(kept, registers.mergePreview(kept, gone).filled(), gone, "twice");
        assertThat(graduates()).singleElement().asString().contains("13800000000", kept.getIdentityNumber());
        assertThat(contacts()).containsExactly("1 1 210100", "2 1 210100", "3 1 210100");
        assertThat(destinations()).singleElement().asString().contains(kept.getIdentityNumber(), Samples.SHENYANG);
        assertThat(store.attachments().list(kept)).hasSize(2).contains(own);
        List<String> merged = graduates();
        RecordBatch undone = registers.apply(batch.inverse(), "undo");
        assertThat(graduates()).isEqualTo(graduates);
        assertThat(contacts()).isEqualTo(contacts);
        assertThat(destinations()).isEqualTo(destinations);
        assertThat(store.attachments().list(gone)).containsExactly(doubled, own);
        assertThat(store.attachments().list(kept)).hasSize(1);
        registers.apply(undone.inverse(), "redo");
        assertThat(graduates()).isEqualTo(merged);
        assertThat(contacts()).containsExactly("1 1 210100", "2 1 210100", "3 1 210100");
    }

    @Test
    void theHistoryTellsOfTheMerge() {
        registers.merge(kept, kept, gone, "twice");
        assertThat(store.history().of(kept)).anySatisfy(change -> {
            assertThat(change.what()).isNull();
            assertThat(change.before()).isEqualTo(gone.getIdentityNumber());
            assertThat(change.after()).isEqualTo(kept.getIdentityNumber());
            assertThat(change.why()).isEqualTo("twice");
        });
        assertThat(store.history().of(gone)).first().satisfies(change -> assertThat(change.why()).isEqualTo("twice"));
    }

    @Test
    void theOneThatIsKeptMayTakeTheOthersKey() {
        List<String> graduates = graduates();
        List<String> contacts = contacts();
        Graduate after = Samples.copy(kept);
        after.setIdentityNumber(gone.getIdentityNumber());
        RecordBatch batch = registers.merge(kept, after, gone, null);
        assertThat(contacts()).containsExactly("1 2 210100", "2 2 210100", "3 2 210100");
        registers.apply(batch.inverse(), "undo");
        assertThat(graduates()).isEqualTo(graduates);
        assertThat(contacts()).isEqualTo(contacts);
    }

    @Test
    void nothingIsMergedWithItselfOrOverSomebodyElsesChange() {
        assertThatThrownBy(() -> registers.merge(kept, kept, kept, null)).isInstanceOf(StoreException.class)
                .hasMessageContaining("210***********0001");
        Graduate hers = Samples.copy(gone);
        hers.setName("hers");
        registers.update(gone, hers, null);
        assertThatThrownBy(() -> registers.merge(kept, kept, gone, null)).isInstanceOf(ConflictException.class);
        assertThat(contacts()).contains("2 2 210200");
    }
}
