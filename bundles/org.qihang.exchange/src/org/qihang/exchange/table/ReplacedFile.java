package org.qihang.exchange.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file being written beside the one it replaces: in place whole after {@link #commit()}, gone without it. */
public final class ReplacedFile implements AutoCloseable {

    private final Path target;
    private final Path part;
    private boolean done;

    /** Begins the file; the folder must exist. */
    public ReplacedFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.part = Files.createTempFile(this.target.getParent(), "." + target.getFileName(), ".part");
    }

    /** What is written to. */
    public Path part() {
        return part;
    }

    /** What will be replaced. */
    public Path target() {
        return target;
    }

    /** Brings the bytes to disk, then the name to the bytes, then the name to disk. */
    public void commit() throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Network drives: a plain move is the most they offer.
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        done = true;
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there the move itself is journalled.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        if (!done) {
            Files.deleteIfExists(part);
        }
    }
}
