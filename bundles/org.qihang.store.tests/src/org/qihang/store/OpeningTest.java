package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** What opening a store does, and what it refuses. */
class OpeningTest {

    @TempDir
    Path folder;

    private static StoreException refusal(StoreLocation location) {
        return catchThrowableOfType(StoreException.class, () -> Store.open(location, new Actor("anna")).close());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStoreIsThereAgainAfterItWasClosed(TestDatabase database) {
        try (TestPlace place = database.place()) {
            try (Store store = place.open("anna")) {
                Samples.begin(store);
            }
            try (Store store = place.open("boris")) {
                assertThat(store.documents().list()).hasSize(1);
                assertThat(store.registers().count(RegisterQuery.of(Samples.CAMPAIGN, Samples.UNIVERSITIES)))
                        .isEqualTo(1);
                assertThat(store.actor().name()).isEqualTo("boris");
                assertThat(store.location()).isEqualTo(place.location());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStoreOfANewerProductIsRefused(TestDatabase database) {
        try (TestPlace place = database.place()) {
            try (Store store = place.open("anna")) {
                Indexes.run(store, "update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '1'");
            }
            StoreException refusal = refusal(place.location());
            assertThat(refusal.key()).isEqualTo("store.newer");
            assertThat(refusal.text(Locale.ENGLISH)).contains("999");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aMissingColumnIsToldAtOnce(TestDatabase database) {
        try (TestPlace place = database.place()) {
            try (Store store = place.open("anna")) {
                Indexes.run(store, "alter table graduate drop column email");
            }
            assertThat(refusal(place.location()).getMessage()).contains("graduate.email");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aColumnOfAnotherTypeIsToldWhenRecordsAreUsed(TestDatabase database) {
        try (TestPlace place = database.place()) {
            try (Store store = place.open("anna")) {
                Indexes.run(store, "alter table graduate drop column birth_date");
                Indexes.run(store, "alter table graduate add column birth_date bigint");
            }
            try (Store store = place.open("anna")) {
                assertThatThrownBy(() -> store.registers().prepare()).isInstanceOf(StoreException.class)
                        .hasMessageContaining("birth_date");
            }
        }
    }

    @Test
    void aStoreHeldByThisProcessIsRefused() {
        EmbeddedLocation location = new EmbeddedLocation(folder);
        try (Store store = Store.open(location, new Actor("anna"))) {
            StoreLockedException refusal = (StoreLockedException) refusal(store.location());
            assertThat(refusal.holder().process()).isEqualTo(ProcessHandle.current().pid());
            assertThat(refusal.holder().user()).isEqualTo(System.getProperty("user.name"));
            assertThat(refusal.text(Locale.ENGLISH)).contains(folder.toString())
                    .contains(String.valueOf(refusal.holder().process()));
        }
    }

    @Test
    void aStoreHeldByAnotherProcessIsRefusedUntilThatEndsHoweverItEnds() {
        EmbeddedLocation location = new EmbeddedLocation(folder);
        try (ChildJvm child = new ChildJvm(Busy.class, "hold", ChildJvm.argument(location))) {
            child.await("open");
            StoreLockedException refusal = (StoreLockedException) refusal(location);
            assertThat(refusal.holder().process()).isPositive().isNotEqualTo(ProcessHandle.current().pid());
            assertThat(refusal.holder().since()).isNotNull();
            child.kill();
        }
        assertThat(refusal(location)).isNull();
    }

    @Test
    void aFileInPlaceOfAFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        StoreException refusal = refusal(new EmbeddedLocation(file));
        assertThat(refusal.key()).isEqualTo("folder.unusable");
        assertThat(refusal.getMessage()).contains(file.toString());
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("qihang.mv.db"), "this is no database ".repeat(1000));
        assertThat(refusal(new EmbeddedLocation(folder)).key()).isEqualTo("folder.damaged");
    }

    @Test
    void aServerThatIsDownIsToldWithoutThePassword() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        StoreException refusal = refusal(StoreLocation
                .parse("jdbc:postgresql://127.0.0.1:" + port + "/qihang?user=a&password=secret&ssl=false"));
        assertThat(refusal.key()).isEqualTo("server.down");
        assertThat(refusal.text(Locale.ENGLISH)).contains("127.0.0.1:" + port).doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldByName() {
        try (TestPlace place = TestDatabase.POSTGRES.place()) {
            String url = ((PostgresLocation) place.location()).url().replaceFirst("/qihang_[0-9a-f_]+", "/nowhere");
            assertThat(refusal(new PostgresLocation(url)).key()).isEqualTo("server.nodatabase");
        }
    }

    @Test
    void whatIsNoLocationIsRefused() {
        assertThatThrownBy(() -> StoreLocation.parse("jdbc:mysql://host/db")).isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:mysql");
        assertThatThrownBy(() -> StoreLocation.parse(" ")).isInstanceOf(StoreException.class);
        assertThat(StoreLocation.parse("jdbc:postgresql://h/d?user=a&password=secret").toString()).contains("user=a")
                .doesNotContain("secret");
        assertThatThrownBy(() -> new Actor(" ")).isInstanceOf(StoreException.class);
    }
}
