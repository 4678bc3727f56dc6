package org.qihang.app;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the workbench keeps its things unless told otherwise: {@code ~/.local/share/qihang} (or
 * {@code $XDG_DATA_HOME/qihang}), {@code %LOCALAPPDATA%\Qihang}, {@code ~/Library/Application Support/Qihang}.
 *
 * @param base the folder of all
 */
record StandardFolders(Path base) {

    StandardFolders(Map<String, String> environment, String home, String system) {
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
    Path store() {
        return base.resolve("store");
    }

    /** Window layout and drafts. */
    Path workspace() {
        return base.resolve("workspace");
    }

    /** One line: the language of the next start, as {@code -nl} takes it. */
    Path language() {
        return base.resolve("language");
    }
}
