package org.qihang.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.RegisterTable;

/**
 * The registers held in memory. The memory is given back when the program runs short of it; then the database answers,
 * as it does while a register is being read, and when anything here goes wrong.
 */
final class HeldRegisters implements AutoCloseable {

    /** Of fewer rows the database sorts and filters whatever people ask quickly enough. */
    static final long WORTH_HOLDING = 20_000;

    private static final Logger LOG = System.getLogger(HeldRegisters.class.getName());
    private static final long ENDS_SECONDS = 20;
    // Measured with a season of 300,000 graduates: 8 to 12 for each value.
    private static final long BYTES_OF_VALUE = 16;
    // A register may take that part of the memory the program may have.
    private static final long PART_OF_MEMORY = 3;

    private interface Question<T> {
        T of(HeldResult result) throws SQLException;
    }

    private final Session session;
    private final long least;
    private final Map<String, SoftReference<HeldRegister>> held = new ConcurrentHashMap<>();
    private final Map<String, Future<?>> reading = new ConcurrentHashMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "qihang registers");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    /** @param least the fewest rows that are held */
    HeldRegisters(Session session, long least) {
        this.session = session;
        this.least = least;
    }

    private static String name(String campaign, Register register) {
        return campaign + "/" + register.name();
    }

    /** Begins to read a register, if it is large and neither held nor being read. */
    Future<?> ahead(String campaign, Register register) {
        if (closed || !session.dialect().readsWholeRows()) {
            return CompletableFuture.completedFuture(null);
        }
        String name = name(campaign, register);
        return reading.compute(name, (key, now) -> now != null && (!now.isDone() || there(name) != null) ? now
                : reader.submit(() -> read(campaign, register)));
    }

    private HeldRegister there(String name) {
        SoftReference<HeldRegister> reference = held.get(name);
        return reference == null ? null : reference.get();
    }

    private void read(String campaign, Register register) {
        RegisterTable table = session.table(register);
        try {
            long rows = session.transactions().read(connection -> new SortedKeys(session,
                    RegisterQuery.of(campaign, register)).count(connection));
            boolean room = rows * table.columns().length * BYTES_OF_VALUE
                    < Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
            HeldRegister read = rows < least || !room ? null
                    : HeldRegister.read(session, campaign, table, () -> closed);
            if (read != null) {
                held.put(name(campaign, register), new SoftReference<>(read));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The register " + register + " is not held in memory", e);
        }
    }

    /** A register that is up to date; null when it is not held. */
    private HeldRegister current(Connection connection, String campaign, Register register) throws SQLException {
        HeldRegister there = there(name(campaign, register));
        if (there == null || there.refresh(connection)) {
            return there;
        }
        held.remove(name(campaign, register));
        ahead(campaign, register);
        return null;
    }

    private <T> Optional<T> ask(Connection connection, RegisterQuery query, Question<T> question) {
        String name = name(query.campaign(), query.register());
        if (there(name) == null || query.where().stream().anyMatch(criterion -> few(query.register(), criterion))) {
            return Optional.empty();
        }
        try {
            HeldRegister asked = current(connection, query.campaign(), query.register());
            return asked == null ? Optional.empty()
                    : ask(connection, asked, new QuickSearch(session).resolve(query), question);
        } catch (SQLException | RuntimeException e) {
            held.remove(name);
            LOG.log(Level.WARNING, "The register " + query.register() + " is no longer held in memory", e);
            return Optional.empty();
        }
    }

    private <T> Optional<T> ask(Connection connection, HeldRegister asked, RegisterQuery query, Question<T> question)
            throws SQLException {
        // Before it is locked: that may ask other registers.
        Map<Criterion.Referred, Set<String>> referred = new ReferredKeys(session, this, connection).of(query);
        synchronized (asked) {
            IntPredicate condition = new HeldConditions(connection, asked, referred).all(query.where());
            return condition == null ? Optional.empty()
                    : Optional.of(question.of(new HeldResult(connection, asked, query, condition)));
        }
    }

    // The database goes along an index to the few records that may meet it.
    private boolean few(Register register, Criterion criterion) {
        RegisterTable table = session.table(register);
        Feature feature = switch (criterion) {
            case Criterion.Compare compare when compare.operator() == Criterion.Operator.EQ -> compare.feature();
            case Criterion.In in -> in.feature();
            default -> null;
        };
        return feature != null && (feature.equals(table.columns()[table.id()].feature())
                || table.key() >= 0 && feature.equals(table.columns()[table.key()].feature()));
    }

    /** How many records meet a query; nothing when memory does not tell. */
    Optional<Long> count(Connection connection, RegisterQuery query) {
        return ask(connection, query, HeldResult::count);
    }

    /** A part of the keys of a query's result, in its order; nothing when memory does not tell. */
    Optional<List<RecordKey>> page(Connection connection, RegisterQuery query, long offset, long limit) {
        return ask(connection, query, result -> result.page(offset, limit));
    }

    /** As {@link Registers#groups}; nothing when memory does not tell. */
    Optional<List<Group>> groups(Connection connection, RegisterQuery query, List<Feature> by, List<Feature> sums) {
        return ask(connection, query, result -> result.groups(by, sums));
    }

    /** As {@link Registers#stream}; nothing is read when memory does not tell. */
    boolean read(Connection connection, RegisterQuery query, List<Feature> features, Predicate<Object[]> row) {
        Optional<HeldRecords> records = ask(connection, query, result -> result.records(features));
        records.ifPresent(all -> all.read(row));
        return records.isPresent();
    }

    @Override
    public void close() {
        closed = true;
        held.clear();
        reader.shutdown();
        try {
            // The database must not be closed under a reader.
            reader.awaitTermination(ENDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
