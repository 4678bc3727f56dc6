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
import org.qihang.model.meta.Register;

/** The corrections a user made to columns, kept in the workspace for the next file of the same register. */
final class MappingMemory {

    private final Path folder;

    MappingMemory() {
        this(Platform.getStateLocation(FrameworkUtil.getBundle(MappingMemory.class)).toPath()
                .resolve("columns"));
    }

    MappingMemory(Path folder) {
        this.folder = folder;
    }

    private Path file(Register register) {
        return folder.resolve(register.name() + ".properties");
    }

    /** What was kept; nothing when there is none or it can't be read. */
    SavedMapping load(Register register) {
        Path file = file(register);
        try {
            return Files.exists(file) ? SavedMapping.parse(Files.readString(file)) : SavedMapping.NONE;
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(MappingMemory.class).log(Status.warning(file.toString(), e));
            return SavedMapping.NONE;
        }
    }

    void save(Register register, SavedMapping mapping) {
        Path file = file(register);
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
