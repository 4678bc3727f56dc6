package org.qihang.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.qihang.model.meta.Register;
import org.qihang.store.database.Database;
import org.qihang.store.database.Dialect;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Sequence;
import org.qihang.store.database.Tables;
import org.qihang.store.database.Transactions;

/** What the parts of one open store share: database, who works, the clock, the tables of the registers, numbers. */
final class Session {

    private final Database database;
    private final Transactions transactions;
    private final Actor actor;
    private final Clock clock;
    private final Tables tables;
    private final Sequence recordIds;
    private final Sequence entryIds;
    private final Initials initials = new Initials();

    Session(Database database, Transactions transactions, Actor actor, Clock clock, Tables tables) {
        this.database = database;
        this.transactions = transactions;
        this.actor = actor;
        this.clock = clock;
        this.tables = tables;
        this.recordIds = new Sequence(database.source(), database.dialect(), "record_id");
        this.entryIds = new Sequence(database.source(), database.dialect(), "entry_id");
    }

    Database database() {
        return database;
    }

    Dialect dialect() {
        return database.dialect();
    }

    Transactions transactions() {
        return transactions;
    }

    Actor actor() {
        return actor;
    }

    /** Now, to the microsecond: what both databases keep. */
    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    RegisterTable table(Register register) {
        return tables.of(register);
    }

    Tables tables() {
        return tables;
    }

    Sequence recordIds() {
        return recordIds;
    }

    Sequence entryIds() {
        return entryIds;
    }

    /** The pinyin initials of titles; what was read once is remembered. */
    Initials initials() {
        return initials;
    }
}
