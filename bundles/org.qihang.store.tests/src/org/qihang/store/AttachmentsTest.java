package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.register.Graduate;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Evidence files: kept whole, told in the history, gone and back with their record. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AttachmentsTest {

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;
    private Attachments attachments;
    private Graduate graduate;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("anna");
        Samples.begin(store);
        attachments = store.attachments();
        graduate = (Graduate) store.registers().insert(Samples.graduate(Samples.identityNumber(1)), null);
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Attachment add(String name, String content) {
        return attachments.add(graduate, name, text(content));
    }

    private String read(Attachment attachment) {
        try (InputStream content = attachments.open(attachment)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileComesBackAsItWas() throws IOException {
        byte[] bytes = new byte[3 * 1024 * 1024 + 17];
        new Random(1).nextBytes(bytes);
        Attachment added = attachments.add(graduate, "C:\\扫描\\就业协议.pdf", new ByteArrayInputStream(bytes));
        assertThat(attachments.list(graduate)).containsExactly(added);
        assertThat(added.name()).isEqualTo("就业协议.pdf");
        assertThat(added.mediaType()).isEqualTo("application/pdf");
        assertThat(added.length()).isEqualTo(bytes.length);
        assertThat(added.who()).isEqualTo("anna");
        try (InputStream content = attachments.open(added)) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void theDigestIsThatOfTheContent() {
        assertThat(add("a.txt", "abc").digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatIsTooLargeEmptyThereAlreadyOrWithoutNameIsRefused() {
        Attachments small = store.attachments(new AttachmentLimit(10));
        assertThatThrownBy(() -> small.add(graduate, "a.txt", text("12345678901"))).isInstanceOf(StoreException.class)
                .hasMessageContaining("a.txt").hasMessageContaining("10 B");
        assertThat(small.add(graduate, "a.txt", text("1234567890")).length()).isEqualTo(10);
        assertThatThrownBy(() -> add("b.txt", "")).hasMessageContaining("b.txt");
        assertThatThrownBy(() -> add("b.txt", "1234567890")).hasMessageContaining("a.txt");
        assertThatThrownBy(() -> add("dir/", "x")).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> attachments.add(graduate, "c.txt", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        })).isInstanceOf(StoreException.class).hasMessageContaining("c.txt");
        assertThat(attachments.list(graduate)).hasSize(1);
        assertThat(parts()).isEqualTo(1);
    }

    private long parts() {
        return store.session().transactions().read(connection -> {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("select count(*) from attachment_part")) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    @Test
    void theHistoryTellsWhatCameAndWent() {
        Attachment added = add("a.txt", "abc");
        attachments.remove(added, "wrong file");
        assertThat(attachments.list(graduate)).isEmpty();
        assertThatThrownBy(() -> attachments.remove(added, null)).hasMessageContaining("a.txt");
        attachments.restore(added, "not wrong");
        assertThat(attachments.list(graduate)).containsExactly(added);
        assertThat(store.history().of(graduate)).filteredOn(change -> Attachments.ATTRIBUTE.equals(change.what()))
                .extracting(Change::before, Change::after, Change::why).containsExactly(
                        tuple(null, "a.txt", "not wrong"),
                        tuple("a.txt", null, "wrong file"),
                        tuple(null, "a.txt", null));
    }

    @Test
    void theyGoWithTheRecordAndComeBackWithIt() {
        Attachment kept = add("a.txt", "abc");
        attachments.remove(add("b.txt", "def"), null);
        RecordBatch batch = store.registers().apply(List.of(new RecordChange.Removed(graduate)), null);
        assertThat(attachments.list(graduate)).isEmpty();
        assertThatThrownBy(() -> add("c.txt", "ghi")).isInstanceOf(ConflictException.class);
        store.registers().apply(batch.inverse(), "undo");
        assertThat(attachments.list(graduate)).containsExactly(kept);
        assertThat(read(kept)).isEqualTo("abc");
    }

    @Test
    void whatWasRemovedIsForgottenAfterAMonth() {
        attachments.remove(add("a.txt", "abc"), null);
        add("b.txt", "def");
        store.close();
        Instant later = Instant.now().plus(Attachments.KEPT);
        store = Store.open(place.location(), new Actor("anna"), Clock.fixed(later.minus(Duration.ofDays(1)), ZoneOffset.UTC));
        assertThat(parts()).isEqualTo(2);
        store.close();
        store = Store.open(place.location(), new Actor("anna"), Clock.fixed(later.plus(Duration.ofDays(1)), ZoneOffset.UTC));
        assertThat(parts()).isEqualTo(1);
    }

    @Test
    void aDamagedContentIsTold() {
        Attachment added = add("a.txt", "abc");
        Attachment other = new Attachment(added.id(), added.name(), added.mediaType(), added.length(), "00",
                added.who(), added.when());
        assertThatThrownBy(() -> read(other)).isInstanceOf(StoreException.class).hasMessageContaining("a.txt");
    }
}
