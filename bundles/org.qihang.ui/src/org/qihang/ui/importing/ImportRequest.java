package org.qihang.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.qihang.exchange.mapping.SavedMapping;
import org.qihang.exchange.record.ImportOptions;
import org.qihang.model.meta.Register;

/** What the pages have been told so far; every change makes an earlier trial run worthless. */
final class ImportRequest {

    private final LocalDate today;
    private Register register;
    private Path file;
    private Charset encoding;
    private String destinationCodes;
    private SavedMapping mapping;
    private boolean allOrNothing;
    private boolean emptyWipes;
    private int edition;

    ImportRequest(LocalDate today) {
        this.today = today;
    }

    Register register() {
        return register;
    }

    /** Another register: what columns mean is remembered for each. */
    void register(Register other, SavedMapping columns) {
        register = other;
        mapping = columns;
        edition++;
    }

    Path file() {
        return file;
    }

    Charset encoding() {
        return encoding;
    }

    SavedMapping mapping() {
        return mapping;
    }

    /** Counts the changes. */
    int edition() {
        return edition;
    }

    void file(Path path) {
        file = path;
        edition++;
    }

    void encoding(Charset charset) {
        encoding = charset;
        edition++;
    }

    void destinationCodes(String version) {
        destinationCodes = version;
        edition++;
    }

    void mapping(SavedMapping columns) {
        mapping = columns;
        edition++;
    }

    void allOrNothing(boolean all) {
        allOrNothing = all;
        edition++;
    }

    void emptyWipes(boolean wipes) {
        emptyWipes = wipes;
        edition++;
    }

    ImportOptions options(boolean dryRun) {
        return ImportOptions.on(today).withEncoding(encoding).withDestinationCodes(destinationCodes)
                .withMapping(mapping).withAllOrNothing(allOrNothing).withEmptyWipes(emptyWipes).withDryRun(dryRun);
    }
}
