package org.qihang.bench;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.sample.SampleRoster;
import org.qihang.exchange.table.TableException;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.University;
import org.qihang.store.Actor;
import org.qihang.store.CampaignContribution;
import org.qihang.store.CampaignInit;
import org.qihang.store.Documents;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.PostgresLocation;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/** Stores that hold the campaign of 2013, and a sample roster for it. */
final class Campaigns {

    static final String ID = "liaoning-2013";
    /** The day of the sample roster and of its import. */
    static final LocalDate DAY = LocalDate.of(2013, 9, 30);
    static final Register GRADUATES = Register.of(RegisterPackage.Literals.GRADUATE);
    private static final Register UNIVERSITIES = Register.of(RegisterPackage.Literals.UNIVERSITY);
    private static final long SEED = 7;

    private final Path folder;
    private int made;

    Campaigns(String folder) {
        this.folder = Path.of(folder);
    }

    /** An embedded store in a folder of its own. */
    StoreLocation embedded() {
        return new EmbeddedLocation(folder.resolve("store-" + ++made));
    }

    /** A new database on the PostgreSQL of this run. */
    StoreLocation server() throws SQLException {
        String address = System.getenv("QIHANG_TEST_POSTGRES");
        String name = "bench_" + ProcessHandle.current().pid() + "_" + ++made;
        try (Connection connection = DriverManager.getConnection(address); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new PostgresLocation(address.replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1" + name));
    }

    /** Opens a store and puts the campaign into it. */
    static Store created(StoreLocation location) {
        Store store = Store.open(location, new Actor("bench"));
        CampaignInit.init(store, new CampaignContribution(ID, ID, file("data/campaign.xmi"), file("data/codes.xmi"),
                Map.of(UNIVERSITIES, file("data/universities.csv"))), "bench");
        return store;
    }

    private static URL file(String name) {
        return Campaigns.class.getClassLoader().getResource(name);
    }

    /** A roster of that many graduates; written once for one folder. */
    Path roster(int graduates) throws TableException {
        Path file = folder.resolve("roster-" + graduates + ".xlsx");
        if (!Files.exists(file)) {
            try (Store store = created(embedded())) {
                CodeBook book = (CodeBook) store.documents().load(Documents.uri(ID, "codes")).root();
                List<University> universities = store.registers().page(RegisterQuery.of(ID, UNIVERSITIES), 0, 1000)
                        .stream().map(University.class::cast).toList();
                new SampleRoster(book, universities, graduates, SEED, DAY).write(file);
            }
        }
        return file;
    }
}
