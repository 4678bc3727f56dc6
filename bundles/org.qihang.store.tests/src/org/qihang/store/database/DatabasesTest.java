package org.qihang.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.resource.LoadableResource;
import org.junit.jupiter.api.Test;
import org.qihang.store.PostgresLocation;
import org.qihang.store.StoreException;

class DatabasesTest {

    private static final PostgresLocation SERVER = new PostgresLocation("jdbc:postgresql://old.example/qihang");

    @Test
    void anOldServerIsRefusedWithBothVersions() {
        assertThatThrownBy(() -> Databases.refuseOld(14, SERVER)).isInstanceOf(StoreException.class)
                .hasMessageContaining("old.example").hasMessageContaining("14").hasMessageContaining("15");
        assertThatCode(() -> Databases.refuseOld(15, SERVER)).doesNotThrowAnyException();
    }

    @Test
    void migrationsAreFoundByTheirNumbers() {
        Migrations migrations = new Migrations();
        assertThat(migrations.getResources("V", new String[] {".sql"})).hasSize(migrations.newest())
                .allSatisfy(script -> assertThat(text(script)).isNotBlank());
        assertThat(migrations.newest()).isGreaterThan(1);
    }

    private static String text(LoadableResource script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script.getAbsolutePath())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
