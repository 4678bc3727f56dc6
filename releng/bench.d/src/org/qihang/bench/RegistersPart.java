package org.qihang.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.qihang.exchange.duplicate.DuplicateOptions;
import org.qihang.exchange.duplicate.DuplicateProgress;
import org.qihang.exchange.duplicate.Duplicates;
import org.qihang.exchange.sample.season.SampleSeason;
import org.qihang.exchange.sample.season.SeasonProgress;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.Criterion;
import org.qihang.store.Order;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/**
 * The daily work in registers of a whole season: opening, sorting, filtering, searching and grouping against the same
 * question asked in plain SQL, and the search for duplicates.
 */
final class RegistersPart {

    private static final Register POSTS = Register.of(RegisterPackage.Literals.POST);
    private static final Register CONTACTS = Register.of(RegisterPackage.Literals.CONTACT);
    private static final long SEED = 7;
    private static final int PAGE = 60;
    private static final int ROUNDS = 5;
    private static final double PATIENCE = 2000;
    private static final String FLOOR = "below 300 ms";

    private final int rows;
    private final Campaigns campaigns;

    RegistersPart(String folder, int rows) {
        this.rows = rows;
        this.campaigns = new Campaigns(folder);
    }

    void run(Report report) throws Exception {
        measure(report, "H2", campaigns.embedded());
        if (Engine.POSTGRES.present()) {
            measure(report, "PostgreSQL", campaigns.server());
        }
    }

    private void measure(Report report, String where, StoreLocation location) throws SQLException {
        try (Store store = Campaigns.created(location)) {
            System.err.println("Filling a season of " + rows + " graduates on " + where);
            double filled = time(() -> new SampleSeason(store, Campaigns.ID, SEED, rows).run(SeasonProgress.NONE));
            report.add("sample season, " + where, String.format("%,d graduates, %,d posts, %,d contacts",
                    count(store, Campaigns.GRADUATES), count(store, POSTS), count(store, CONTACTS)),
                    String.format("%,.0f s", filled / 1000), "");
            store.registers().prepare();
            PlainSql sql = new PlainSql(store.dataSource(), PAGE);
            for (Register register : List.of(Campaigns.GRADUATES, POSTS, CONTACTS)) {
                held(report, store, where, register);
                page(report, store, sql, "open " + register + ", " + where, RegisterQuery.of(Campaigns.ID, register));
                sorted(report, store, sql, where, register);
                searched(report, store, where, register);
            }
            RegisterQuery graduates = RegisterQuery.of(Campaigns.ID, Campaigns.GRADUATES);
            page(report, store, sql, "filter by destination and university, " + where, graduates
                    .with(new Criterion.In(feature("destination"), List.of("70", "71")))
                    .with(new Criterion.Compare(feature("university"), Criterion.Operator.EQ, "10145")));
            page(report, store, sql, "filter by a part of the employer's name, " + where, graduates
                    .with(new Criterion.Text(feature("employerName"), Criterion.Match.CONTAINS, "科技")));
            grouped(report, store, sql, where, graduates);
            double duplicates = time(() -> new Duplicates(store, Campaigns.ID, Campaigns.GRADUATES)
                    .find(DuplicateOptions.DEFAULT, DuplicateProgress.NONE).pairs());
            report.add("duplicates among graduates, " + where, String.format("%,d rows", rows),
                    String.format("%,.1f s", duplicates / 1000), "below 60 s");
        }
    }

    /** As when a person opens its table; a server answers from its own memory. */
    private static void held(Report report, Store store, String where, Register register) {
        double millis = time(() -> {
            try {
                store.registers().ahead(Campaigns.ID, register).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        if (where.equals("H2")) {
            report.add("hold " + register + " in memory, " + where, "in the background, once",
                    String.format("%,.1f s", millis / 1000), "");
        }
    }

    private static Feature feature(String name) {
        return Campaigns.GRADUATES.attribute(name).orElseThrow();
    }

    private static long count(Store store, Register register) {
        return store.registers().count(RegisterQuery.of(Campaigns.ID, register));
    }

    private void page(Report report, Store store, PlainSql sql, String what, RegisterQuery query) throws SQLException {
        Times ours = new Times();
        Times plain = new Times();
        double other = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            double one = time(() -> store.registers().page(query, 0, PAGE));
            // What takes long is no matter of chance: once is enough.
            boolean asked = other < PATIENCE;
            other = asked ? sql.page(query) : other;
            if (round > 0) {
                ours.add(one);
            }
            if (asked && (round > 0 || other >= PATIENCE)) {
                plain.add(other);
            }
        }
        Measured product = ours.measured();
        report.add(what, "Qihang, first page", product, product, FLOOR);
        report.add(what, "the same query in plain SQL", plain.measured(), product, "");
    }

    /** By every column people see, the slowest is told. */
    private void sorted(Report report, Store store, PlainSql sql, String where, Register register) throws SQLException {
        Feature slowest = null;
        double most = 0;
        for (Feature column : register.attributes()) {
            RegisterQuery query = RegisterQuery.of(Campaigns.ID, register).with(new Order(column, true));
            store.registers().page(query, 0, PAGE);
            double millis = time(() -> store.registers().page(query, 0, PAGE));
            if (millis > most) {
                most = millis;
                slowest = column;
            }
        }
        page(report, store, sql, "sort " + register + " by its slowest column, " + slowest.name() + ", " + where,
                RegisterQuery.of(Campaigns.ID, register).with(new Order(slowest, true)));
    }

    private void searched(Report report, Store store, String where, Register register) {
        for (String typed : List.of("王", "wxm", "2101")) {
            RegisterQuery query = RegisterQuery.of(Campaigns.ID, register).with(new Criterion.Quick(typed));
            Times ours = new Times();
            store.registers().page(query, 0, PAGE);
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(time(() -> store.registers().page(query, 0, PAGE)));
            }
            Measured product = ours.measured();
            report.add("quick search " + register + " for " + typed + ", " + where, "Qihang, first page", product, product,
                    FLOOR);
        }
    }

    private void grouped(Report report, Store store, PlainSql sql, String where, RegisterQuery query) throws SQLException {
        List<Feature> by = List.of(feature("university"), feature("destination"));
        Times ours = new Times();
        Times plain = new Times();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = time(() -> store.registers().groups(query, by, List.of()));
            double other = sql.groups(query, by);
            if (round > 0) {
                ours.add(one);
                plain.add(other);
            }
        }
        Measured product = ours.measured();
        String what = "group by university and destination, " + where;
        report.add(what, "Qihang", product, product, "");
        report.add(what, "plain SQL", plain.measured(), product, where.equals("PostgreSQL") ? "at least 0.67" : "");
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
