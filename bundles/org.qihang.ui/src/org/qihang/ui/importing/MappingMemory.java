package org.qihang.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.FrameworkUtil;
import org.qihang.exchange.mapping.SavedMapping;
import org.qihang.exchange.table.ReplacedFile;

/** The corrections a user made to columns, kept in the workspace for the next roster. */
final class MappingMemory {

    private final Path file;

    MappingMemory() {
        this(Platform.getStateLocation(FrameworkUtil.getBundle(MappingMemory.class)).toPath()
                .resolve("roster-columns.properties"));
    }

    MappingMemory(Path file) {
        this.file = file;
    }

    /** What was kept; nothing when there is none or it can't be read. */
    SavedMapping load() {
        try {
            return Files.exists(file) ? SavedMapping.parse(Files.readString(file)) : SavedMapping.NONE;
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(MappingMemory.class).log(Status.warning(file.toString(), e));
            return SavedMapping.NONE;
        }
    }

    void save(SavedMapping mapping) {
        try {
            Files.createDirectories(file.getParent());
            try (ReplacedFile replaced = new ReplacedFile(file)) {
                Files.writeString(replaced.part(), mapping.text());
                replaced.commit();
            }
        } catch (IOException e) {
            // The import itself is not hurt; the columns are asked for again next time.
            ILog.of(MappingMemory.class).log(Status.warning(file.toString(), e));
        }
    }
}
