package org.qihang.ui.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.qihang.model.register.Record;
import org.qihang.model.text.TextException;
import org.qihang.store.Attachment;
import org.qihang.store.Store;

/** Carries evidence files between folders and the store. Waits on disk and database: not for the UI thread. */
final class AttachmentFiles {

    private final Store store;

    AttachmentFiles(Store store) {
        this.store = store;
    }

    /** Adds files one by one; those before one that is refused stay. */
    List<Attachment> add(Record record, List<Path> files, IProgressMonitor monitor) throws IOException {
        for (Path file : files) {
            if (monitor.isCanceled()) {
                break;
            }
            if (!Files.isRegularFile(file)) {
                throw new TextException(AttachmentFiles.class, "attachment.folder", file.getFileName().toString());
            }
            try (InputStream content = Files.newInputStream(file)) {
                store.attachments().add(record, file.getFileName().toString(), content);
            }
        }
        return store.attachments().list(record);
    }

    /** Writes a file beside the target and puts it in its place when it is whole. */
    Path save(Attachment attachment, Path target) throws IOException {
        Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".", ".part");
        try {
            try (InputStream content = store.attachments().open(attachment)) {
                Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }

    /** A copy to look at, in a folder of its own that goes when the workbench ends. */
    Path copy(Attachment attachment) throws IOException {
        Path folder = Files.createTempDirectory("qihang-");
        Path file = save(attachment, folder.resolve(attachment.name().replaceAll("[\\\\/:*?\"<>|]", "_")));
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    /** Bytes as people read them: {@code 1.5 MB}. */
    static String size(long bytes) {
        double kilobytes = bytes / 1024.0;
        return bytes < 1024 ? bytes + " B" : kilobytes < 1024 ? String.format(Locale.ROOT, "%.0f KB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
    }
}
