package org.qihang.store.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.assertj.core.api.Assertions;
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
    void everyListedMigrationIsThere() throws IOException {
        Migrations migrations = new Migrations();
        List<String> names = migrations.getResources("V", new String[] {".sql"}).stream()
                .map(script -> script.getFilename()).toList();
        Assertions.assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        for (String name : names) {
            URL script = Migrations.class.getResource("/db/migration/" + name);
            Assertions.assertThat(script).as(name).isNotNull();
        }
        Assertions.assertThat(migrations.newest()).isEqualTo(names.size());
    }
}
