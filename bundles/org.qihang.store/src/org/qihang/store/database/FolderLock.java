package org.qihang.store.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.qihang.store.Holder;
import org.qihang.store.StoreException;
import org.qihang.store.StoreLockedException;

/**
 * The lock on a folder: a file lock of the operating system, which ends with its process, on the file
 * {@code holder}, which says who holds it.
 */
final class FolderLock implements AutoCloseable {

    // Far behind the text: on some systems what is locked cannot be read by others.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder, Instant now) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("holder");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            try {
                if (lock(channel) == null) {
                    Holder holder = Holder.parse(Files.readString(file));
                    throw new StoreLockedException("store.locked", folder.toString(), holder);
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(Holder.here(now).line().getBytes(StandardCharsets.UTF_8)), 0);
                channel.force(true);
                return new FolderLock(channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (AccessDeniedException e) {
            throw new StoreException(e, "folder.readonly", folder.toString());
        } catch (IOException e) {
            throw new StoreException(e, "folder.unusable", folder.toString(), reason(e));
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            // The lock ends with the channel or, at the latest, with the process.
            throw new StoreException(e, "folder.unusable", "holder", reason(e));
        }
    }
}
