package org.qihang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qihang.model.text.TextException;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.PostgresLocation;
import org.qihang.store.StandardFolders;
import org.qihang.store.StoreLocation;

/** Where the workbench looks for the store. */
class LaunchArgumentsTest {

    private static final StandardFolders FOLDERS = new StandardFolders(Path.of("base").toAbsolutePath());

    private static StoreLocation location(String... arguments) {
        return LaunchArguments.parse(arguments, FOLDERS).location();
    }

    @Test
    void thePersonsOwnFolderByDefault() {
        assertThat(location("-nl", "en")).isEqualTo(new EmbeddedLocation(FOLDERS.store()));
    }

    @Test
    void aFolderIsMeantFromWhereTheCommandWasTyped() {
        EmbeddedLocation expected = new EmbeddedLocation(Path.of("my store").toAbsolutePath());
        assertThat(location("--store", "my store")).isEqualTo(expected);
        assertThat(location("--store=my store")).isEqualTo(expected);
    }

    @Test
    void aServer() {
        assertThat(location("--store", "jdbc:postgresql://host/qihang")).isInstanceOf(PostgresLocation.class);
    }

    @Test
    void anOptionWithoutItsValueIsRefusedInWords() {
        assertThatThrownBy(() -> location("--store")).isInstanceOfSatisfying(TextException.class,
                refusal -> assertThat(refusal.text(Locale.ENGLISH)).contains("--store needs a folder"));
    }
}
