package org.qihang.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the product keeps a user's things unless told otherwise: {@code ~/.local/share/qihang} (or
 * {@code $XDG_DATA_HOME/qihang}), {@code %LOCALAPPDATA%\Qihang}, {@code ~/Library/Application Support/Qihang}.
 *
 * @param base the folder of all
 */
public record StandardFolders(Path base) {

    /** The folders of a user on this kind of system. */
    public StandardFolders(Map<String, String> environment, String home, String system) {
        this(base(environment, Path.of(home), system));
    }

    private static Path base(Map<String, String> environment, Path home, String system) {
        if (system.startsWith("Windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Qihang");
        } else if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Qihang");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("qihang");
    }

    /** The embedded store. */
    public Path store() {
        return base.resolve("store");
    }

    /** Window layout and drafts. */
    public Path workspace() {
        return base.resolve("workspace");
    }

    /** One line: the language of the next start, as {@code -nl} takes it. */
    public Path language() {
        return base.resolve("language");
    }
}
