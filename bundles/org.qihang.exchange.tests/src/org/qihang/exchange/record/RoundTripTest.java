package org.qihang.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Actor;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** What is exported imports again as it was: every register, every format. */
class RoundTripTest {

    private static final ImportOptions OPTIONS = ImportOptions.on(LocalDate.of(2013, 7, 10));

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(new EmbeddedLocation(folder.resolve("store")), new Actor("anna"));
        SmallCampaign.begin(store);
        FullRecords.fill(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Path export(Store from, Register register, Path file) throws TableException {
        ExportResult result = new RegisterExport(from, RegisterQuery.of(SmallCampaign.ID, register))
                .run(file, ExportOptions.unmasked(null, "test"), Progress.NONE);
        assertThat(result.canceled()).isFalse();
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "dbf"})
    void nothingChanges(String format) throws Exception {
        for (Register register : FullRecords.registers()) {
            Path file = export(store, register, folder.resolve(register.name() + "." + format));
            ImportResult result = new RegisterImport(store, SmallCampaign.ID, register).run(file, OPTIONS, Progress.NONE);
            assertThat(result.firstProblems()).as("%s", register).isEmpty();
            assertThat(result.unchanged()).as("%s", register).isEqualTo(result.read()).isGreaterThan(1);
        }
    }

    @Test
    void anEmptyStoreBecomesTheSame() throws Exception {
        try (Store other = Store.open(new EmbeddedLocation(folder.resolve("other")), new Actor("anna"))) {
            SmallCampaign.begin(other);
            for (Register register : FullRecords.registers()) {
                Path file = export(store, register, folder.resolve(register.name() + ".csv"));
                ImportResult result = new RegisterImport(other, SmallCampaign.ID, register)
                        .run(file, OPTIONS, Progress.NONE);
                assertThat(result.firstProblems()).as("%s", register).isEmpty();
                Path again = export(other, register, folder.resolve(register.name() + "-2.csv"));
                assertThat(Files.readAllLines(again)).as("%s", register)
                        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(file));
            }
        }
    }

    @Test
    void noTitleStandsTwice() {
        for (Register register : Register.all()) {
            List<Feature> all = new ArrayList<>(register.system());
            all.addAll(register.attributes());
            all.addAll(register.computed());
            Map<String, ExportColumn> titles = new HashMap<>();
            for (ExportColumn column : ExportColumn.of(register, all)) {
                assertThat(Optional.ofNullable(titles.put(column.table().title(), column))).as("%s", register).isEmpty();
                assertThat(column.table().field()).matches("[A-Z][A-Z0-9_]{0,9}");
            }
        }
    }

    @Test
    void whoTakesPersonalDataIsNoted() throws Exception {
        Register graduates = SmallCampaign.GRADUATES;
        Path file = folder.resolve("a.csv");
        RegisterQuery query = RegisterQuery.of(SmallCampaign.ID, graduates);
        new RegisterExport(store, query).run(file, ExportOptions.masked(null), Progress.NONE);
        assertThat(Files.readString(file)).doesNotContain(FullRecords.identityNumber(1)).contains("210***");
        assertThat(store.disclosures().of(SmallCampaign.ID)).isEmpty();
        new RegisterExport(store, query).run(file, ExportOptions.unmasked(null, "核对名册"), Progress.NONE);
        assertThat(Files.readString(file)).contains(FullRecords.identityNumber(1));
        assertThat(store.disclosures().of(SmallCampaign.ID)).hasSize(1).first().satisfies(noted -> {
            assertThat(noted.who()).isEqualTo("anna");
            assertThat(noted.why()).isEqualTo("核对名册");
            assertThat(noted.rows()).isEqualTo(FullRecords.EACH);
        });
    }

    @Test
    void cancelledThereIsNoFile() throws Exception {
        Path file = folder.resolve("a.xlsx");
        ExportResult result = new RegisterExport(store, RegisterQuery.of(SmallCampaign.ID, SmallCampaign.GRADUATES))
                .run(file, ExportOptions.masked(null), (rows, read, total) -> false);
        assertThat(result.canceled()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void computedColumnsAndTheUnitComeAlong() throws Exception {
        Register fairs = Register.named("JobFair").orElseThrow();
        Path file = folder.resolve("a.csv");
        List<Feature> columns = List.of(fairs.attribute("name").orElseThrow(), fairs.attribute("unit").orElseThrow(),
                fairs.attribute("employers").orElseThrow());
        new RegisterExport(store, RegisterQuery.of(SmallCampaign.ID, fairs))
                .run(file, ExportOptions.masked(columns), Progress.NONE);
        assertThat(Files.readAllLines(file)).hasSize(1 + FullRecords.EACH).element(1).asString()
                .endsWith(",210100,沈阳,1");
    }
}
