package org.qihang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.qihang.exchange.record.ImportOptions;
import org.qihang.exchange.record.ImportResult;
import org.qihang.exchange.record.Progress;
import org.qihang.exchange.record.RegisterImport;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableReader;
import org.qihang.exchange.table.Tables;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/** Import of a roster against reading the file alone, raw JDBC batches (H2) and COPY (PostgreSQL), in turns. */
final class ImportPart {

    private static final int PAGE_ROWS = 100;

    private final String folder;
    private final int rows;
    private final int rounds;
    private final Campaigns campaigns;
    private final boolean server = Engine.POSTGRES.present();
    private final Times read = new Times();
    private final Times h2 = new Times();
    private final Times jdbc = new Times();
    private final Times postgres = new Times();
    private final Times copy = new Times();
    private final Times pageH2 = new Times();
    private final Times pagePostgres = new Times();
    private final QuestionTimes questionsH2 = new QuestionTimes();
    private final QuestionTimes questionsPostgres = new QuestionTimes();
    private final LiveHeap heap = new LiveHeap();

    ImportPart(String folder, int rows, int rounds) {
        this.folder = folder;
        this.rows = rows;
        this.rounds = rounds;
        this.campaigns = new Campaigns(folder);
    }

    void run(Report report) throws Exception {
        Path roster = campaigns.roster(rows);
        for (int round = 0; round < rounds; round++) {
            read.add(reading(roster));
            embedded(roster);
            if (server) {
                server(roster);
            }
        }
        report(report, String.format("import of an xlsx, %,d rows", rows));
        page(report, "Qihang on H2", pageH2.measured());
        questionsH2.report(report, "H2", rows);
        if (server) {
            page(report, "Qihang on PostgreSQL", pagePostgres.measured());
            questionsPostgres.report(report, "PostgreSQL", rows);
        }
    }

    private void report(Report report, String what) {
        Measured product = h2.measured();
        report.add(what, "Qihang into H2 (read, check, store, history)", product, product, "");
        report.add(what, "reading the file alone", read.measured(), product, "");
        report.add(what, "raw JDBC batches into the same indexed H2 table, reading not counted", jdbc.measured(), product,
                "at least 0.8");
        if (server) {
            Measured onServer = postgres.measured();
            report.add(what, "Qihang into PostgreSQL", onServer, onServer, "");
            report.add(what, "COPY into the same indexed PostgreSQL table", copy.measured(), onServer, "at least 0.4");
        }
        report.add(what, "heap in use after a collection, at most", heap.shown(), "below 1 GiB");
    }

    private void page(Report report, String who, Measured measured) {
        report.add(String.format("first page of a register, %,d rows", rows), who, measured, measured, "below 300 ms");
    }

    private static double reading(Path roster) throws TableException {
        long began = System.nanoTime();
        try (TableReader reader = Tables.open(roster, ReadOptions.DETECT)) {
            while (reader.next() != null) {
                // Only the reading is measured.
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private void embedded(Path roster) throws Exception {
        try (Store store = Campaigns.created(campaigns.embedded())) {
            h2.add(importing(store, roster));
            firstPage(store, pageH2);
            questionsH2.measure(store);
            try (Store raw = Campaigns.created(campaigns.embedded())) {
                jdbc.add(RawLoad.batches(store, raw));
            }
        }
    }

    private void server(Path roster) throws Exception {
        Path file = Path.of(folder, "rows.copy");
        StoreLocation location = campaigns.server();
        try (Store store = Campaigns.created(location)) {
            postgres.add(importing(store, roster));
            firstPage(store, pagePostgres);
            questionsPostgres.measure(store);
            RawLoad.save(store, file);
        }
        try (Store raw = Campaigns.created(campaigns.server())) {
            copy.add(RawLoad.copy(file, raw));
        }
        Files.delete(file);
    }

    @SuppressWarnings("try")
    private double importing(Store store, Path roster) throws TableException {
        try (LiveHeap watched = heap.watch()) {
            long began = System.nanoTime();
            ImportResult result = new RegisterImport(store, Campaigns.ID, Campaigns.GRADUATES).run(roster,
                    ImportOptions.on(Campaigns.DAY), Progress.NONE);
            double millis = (System.nanoTime() - began) / 1e6;
            if (result.created() != rows) {
                throw new IllegalStateException(result.toString());
            }
            return millis;
        }
    }

    // As the workbench does it: the mapping is prepared when the store opens, the page is shown before its count is there.
    private void firstPage(Store store, Times times) {
        store.registers().prepare();
        RegisterQuery query = RegisterQuery.of(Campaigns.ID, Campaigns.GRADUATES);
        long began = System.nanoTime();
        int page = store.registers().page(query, 0, PAGE_ROWS).size();
        times.add((System.nanoTime() - began) / 1e6);
        long count = store.registers().count(query);
        if (count != rows || page != PAGE_ROWS) {
            throw new IllegalStateException(count + " rows, " + page + " on a page");
        }
    }
}
