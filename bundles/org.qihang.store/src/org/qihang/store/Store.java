package org.qihang.store;

import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.qihang.model.meta.Register;
import org.qihang.store.database.Database;
import org.qihang.store.database.Databases;
import org.qihang.store.database.Mapping;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Schema;
import org.qihang.store.database.Tables;
import org.qihang.store.database.Transactions;

/**
 * An open store. Opening migrates the tables, checks that the model's columns are there, and rolls back what a
 * process that died left half-done. Usable by several threads; close it at the end.
 */
public final class Store implements AutoCloseable {

    // Their notes at start are of no use to the user of a command; faults come as exceptions.
    private static final List<String> NOISY = List.of("org.hibernate", "org.flywaydb", "com.zaxxer.hikari");

    // Held here because the logging of the platform forgets levels of loggers nobody holds.
    private final List<Logger> quiet;
    private final StoreLocation location;
    private final Session session;
    private final Mapping mapping;
    private final Documents documents;
    private final Registers registers;
    private final History history;
    private final ImportRuns imports;
    private final Attachments attachments;
    private final Disclosures disclosures;
    private boolean closed;

    private Store(StoreLocation location, Actor actor, Clock clock) {
        this.quiet = NOISY.stream().map(Logger::getLogger).toList();
        quiet.forEach(logger -> logger.setLevel(Level.SEVERE));
        this.location = location;
        Database database = Databases.open(location, clock.instant());
        try {
            Tables tables = new Tables(Register.all().stream().map(RegisterTable::new).toList(), database.dialect());
            Schema schema = new Schema(database, location.shown());
            schema.bringUpToDate();
            schema.checkColumns(tables.all());
            this.mapping = new Mapping(database, location.shown());
            this.session = new Session(database, new Transactions(database.source(), database.dialect()), actor, clock,
                    tables);
            this.documents = new Documents(session);
            this.history = new History(session);
            this.imports = new ImportRuns(session);
            this.disclosures = new Disclosures(session);
            this.registers = new Registers(session, mapping, documents);
            this.attachments = new Attachments(session, new Stamps(session), AttachmentLimit.USUAL);
            registers.loads().recover();
            attachments.sweep();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens a store; an embedded one is made when the folder is empty.
     *
     * @throws StoreLockedException when another process holds the embedded store
     * @throws StoreException when it cannot be opened: the text says why and what to do
     */
    public static Store open(StoreLocation location, Actor actor) {
        return open(location, actor, Clock.systemUTC());
    }

    /** The same with the clock that dates the entries of the history. */
    public static Store open(StoreLocation location, Actor actor, Clock clock) {
        return new Store(location, actor, clock);
    }

    public StoreLocation location() {
        return location;
    }

    public Actor actor() {
        return session.actor();
    }

    public Documents documents() {
        return documents;
    }

    public Registers registers() {
        return registers;
    }

    public History history() {
        return history;
    }

    public ImportRuns imports() {
        return imports;
    }

    /** Who took personal data out unmasked. */
    public Disclosures disclosures() {
        return disclosures;
    }

    /** The evidence files of records, up to the usual size. */
    public Attachments attachments() {
        return attachments;
    }

    /** The same with another limit. */
    public Attachments attachments(AttachmentLimit limit) {
        return new Attachments(session, new Stamps(session), limit);
    }

    /** The database itself, to hold figures against plain SQL; nothing is written through it. */
    public DataSource dataSource() {
        return session.database().source();
    }

    Session session() {
        return session;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        registers.close();
        Stream.<AutoCloseable>of(mapping, session.database()).forEach(Store::end);
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (StoreException e) {
            throw e;
        } catch (Exception e) {
            throw new StoreException(e, "store.close", e.getClass().getSimpleName());
        }
    }
}
