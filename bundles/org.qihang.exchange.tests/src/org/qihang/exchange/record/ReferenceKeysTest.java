package org.qihang.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.exchange.check.ColumnUse;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.RowBuffer;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Employer;
import org.qihang.store.Actor;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.Store;

/** References of a batch of rows to a register too large to be held in memory. */
class ReferenceKeysTest {

    private static final Register EMPLOYERS = Register.named("Employer").orElseThrow();
    private static final Feature REFERENCE = Register.named("Post").orElseThrow().attribute("employer").orElseThrow();
    private static final ColumnUse BOTH = new ColumnUse(REFERENCE, 0, "代码", 1, "单位");

    @TempDir
    private Path folder;
    private Store store;
    private ReferenceKeys keys;

    @BeforeEach
    void open() {
        store = Store.open(new EmbeddedLocation(folder.resolve("store")), new Actor("anna"));
        SmallCampaign.begin(store);
        add(0, "沈阳机床厂");
        add(1, "大连造船厂");
        add(2, "同名公司");
        add(3, "同名公司");
        keys = new ReferenceKeys(store, SmallCampaign.ID, EMPLOYERS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(int number, String name) {
        Employer employer = (Employer) EMPLOYERS.newRecord();
        employer.setCampaign(SmallCampaign.ID);
        employer.setCode(FullRecords.organisationCode(number));
        employer.setName(name);
        employer.setPlace("210102");
        store.registers().insert(employer, "test");
    }

    private static Row row(String code, String name) {
        RowBuffer row = new RowBuffer();
        row.start(2);
        row.set(0, CellKind.TEXT, code);
        row.set(1, CellKind.TEXT, name);
        return row;
    }

    @Test
    void keysAreFound() {
        String code = FullRecords.organisationCode(0);
        keys.load(List.of(BOTH), List.of(row(code, ""), row("999999999", "")));
        assertThat(keys.code(code)).isEqualTo(code);
        assertThat(keys.code("999999999")).isNull();
    }

    @Test
    void namesAreFoundInEitherColumn() {
        keys.load(List.of(BOTH), List.of(row("", "大连造船厂"), row("沈阳机床厂", ""), row("", "没有这家")));
        assertThat(keys.named("大连造船厂")).isEqualTo(FullRecords.organisationCode(1));
        assertThat(keys.named("沈阳机床厂")).isEqualTo(FullRecords.organisationCode(0));
        assertThat(keys.named("没有这家")).isNull();
    }

    @Test
    void aNameOfSeveralSaysNone() {
        keys.load(List.of(BOTH), List.of(row("", "同名公司")));
        assertThat(keys.named("同名公司")).isNull();
        assertThat(keys.ambiguous("同名公司")).isTrue();
    }

    @Test
    void aNameThatIsAnothersIsKnownBesideAKey() {
        keys.load(List.of(BOTH), List.of(row(FullRecords.organisationCode(0), "大连造船厂")));
        assertThat(keys.named("大连造船厂")).isEqualTo(FullRecords.organisationCode(1));
    }
}
