package org.qihang.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.exchange.record.SmallCampaign.GRADUATES;
import static org.qihang.exchange.record.SmallRoster.aRoster;
import static org.qihang.exchange.record.SmallRoster.identityNumber;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.table.Reading;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableException;
import org.qihang.model.register.Graduate;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Rosters into a store: good rows in, bad rows listed, nothing half-done. The same on each database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GraduateImportTest {

    private static final LocalDate DAY = LocalDate.of(2013, 7, 10);
    private static final ImportOptions OPTIONS = ImportOptions.on(DAY);

    @TempDir
    Path folder;
    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("测试");
        SmallCampaign.begin(store);
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    private ImportResult run(Path file, ImportOptions options) throws TableException {
        return new RegisterImport(store, SmallCampaign.ID, GRADUATES).run(file, options, Progress.NONE);
    }

    private long count() {
        return store.registers().count(RegisterQuery.of(SmallCampaign.ID, GRADUATES));
    }

    private Graduate graduate(int n) {
        return (Graduate) store.registers().byKey(SmallCampaign.ID, GRADUATES, identityNumber(n)).orElseThrow();
    }

    private Path file(String format, SmallRoster roster) throws Exception {
        return switch (format) {
            case "csv" -> roster.gbkCsv(folder);
            case "dbf" -> roster.dbf(folder);
            default -> roster.workbook(folder);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "dbf", "xlsx"})
    void goodRowsAreInAndBadOnesListed(String format) throws Exception {
        Path file = file(format, aRoster().good(5).bad().good(5));
        ImportResult result = run(file, OPTIONS);
        List<String> reasons = SmallRoster.reasons();
        assertThat(result.firstProblems()).extracting(problem -> problem.reason().key())
                .containsExactlyElementsOf(reasons);
        assertThat(result.created()).isEqualTo(10);
        assertThat(result.refused()).isEqualTo(reasons.size());
        assertThat(result.read()).isEqualTo(10 + reasons.size());
        assertThat(count()).isEqualTo(10);
        Graduate first = graduate(0);
        assertThat(first.getName()).isEqualTo("张三");
        assertThat(first.getBirthDate()).isEqualTo(LocalDate.of(1991, 3, 15));
        assertThat(first.getHardship()).isEqualTo("0");
        assertThat(first.getUnit()).isEqualTo("210100");
        int header = switch (format) {
            case "csv" -> 2;
            case "dbf" -> 0;
            default -> 1;
        };
        for (int i = 0; i < reasons.size(); i++) {
            Problem problem = result.firstProblems().get(i);
            assertThat(problem.row()).isEqualTo(header + 5 + i + 1);
            assertThat(problem.column()).isNotBlank();
            assertThat(problem.text(Locale.ENGLISH)).isNotEqualTo(problem.text(Locale.ROOT));
        }
        List<Row> refused = Reading.rows(result.refusedFile());
        assertThat(refused).hasSize(1 + reasons.size());
        assertThat(refused.get(1).text(0)).isEqualTo("210102199103150029");
        assertThat(refused.get(1).text(refused.get(1).size() - 1)).contains("校验码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "dbf", "xlsx"})
    void refusedRowsAreCorrectedAndImportedAgain(String format) throws Exception {
        ImportResult result = run(file(format, aRoster().good(2).row("XM", "")), OPTIONS);
        Path corrected = folder.resolve("corrected.csv");
        StringBuilder text = new StringBuilder();
        for (Row row : Reading.rows(result.refusedFile())) {
            text.append(String.join(",", Reading.texts(row)).replace(",,", ",李四,")).append('\n');
        }
        ImportResult again = run(Files.writeString(corrected, text), OPTIONS);
        assertThat(again.created()).isEqualTo(1);
        assertThat(again.refused()).isZero();
        assertThat(again.refusedFile()).isNull();
        assertThat(graduate(2).getName()).isEqualTo("李四");
    }

    @Test
    void aDryRunAnswersTheSameAndChangesNothing() throws Exception {
        Path file = aRoster().good(5).bad().gbkCsv(folder);
        ImportResult dry = run(file, OPTIONS.withDryRun(true));
        assertThat(count()).isZero();
        ImportResult real = run(file, OPTIONS);
        assertThat(dry.committed()).isFalse();
        assertThat(real.committed()).isTrue();
        assertThat(List.of(dry.read(), dry.created(), dry.refused(), dry.reasons(), dry.firstProblems()))
                .isEqualTo(List.of(real.read(), real.created(), real.refused(), real.reasons(), real.firstProblems()));
    }

    @Test
    void aSecondImportUpdatesByKeyAndNeverWipes() throws Exception {
        run(aRoster().good(3).gbkCsv(folder), OPTIONS);
        ImportResult again = run(aRoster().good(1).row("BYQXDM", "10", "XM", "").row("SJHM", "").gbkCsv(folder), OPTIONS);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.changed()).isEqualTo(1);
        assertThat(again.created() + again.refused()).isZero();
        assertThat(graduate(1).getDestination()).isEqualTo("10");
        assertThat(graduate(1).getName()).isEqualTo("张三");
        assertThat(graduate(1).getDestinationSince()).isEqualTo(DAY);
        assertThat(graduate(2).getMobile()).isEqualTo("13900000000");
        ImportResult wiped = run(aRoster().good(2).row("SJHM", "").gbkCsv(folder), OPTIONS.withEmptyWipes(true));
        assertThat(wiped.changed()).isEqualTo(2);
        assertThat(graduate(2).getMobile()).isNull();
    }

    @Test
    void allOrNothing() throws Exception {
        ImportResult result = run(aRoster().good(5).row("XM", "").gbkCsv(folder), OPTIONS.withAllOrNothing(true));
        assertThat(result.committed()).isFalse();
        assertThat(result.refused()).isEqualTo(1);
        assertThat(count()).isZero();
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        Path file = aRoster().good(50).gbkCsv(folder);
        ImportResult result = new RegisterImport(store, SmallCampaign.ID, GRADUATES).run(file, OPTIONS, (rows, done, all) -> false);
        assertThat(result.canceled()).isTrue();
        assertThat(result.committed()).isFalse();
        assertThat(count()).isZero();
        assertThat(filesBeside()).containsExactly("名册.csv");
    }

    private List<String> filesBeside() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> !name.equals("store")).toList();
        }
    }

    @Test
    void damageFarDownTheFileLeavesNothingBehind() throws Exception {
        Path file = aRoster().good(5000).row("XM", "").gbkCsv(folder);
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFF, '\n'}, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> run(file, OPTIONS)).isInstanceOf(TableException.class)
                .hasMessageContaining("GB18030");
        assertThat(count()).isZero();
        assertThat(filesBeside()).containsExactly("名册.csv");
    }

    @Test
    void progressGoesOnToTheEnd() throws Exception {
        Path file = aRoster().good(2500).gbkCsv(folder);
        List<Long> rows = new ArrayList<>();
        List<Long> consumed = new ArrayList<>();
        new RegisterImport(store, SmallCampaign.ID, GRADUATES).run(file, OPTIONS, (done, read, all) -> {
            rows.add(done);
            consumed.add(read);
            assertThat(all).isEqualTo(file.toFile().length());
            return true;
        });
        assertThat(rows).isSorted().endsWith(2500L);
        assertThat(consumed).isSorted().endsWith(file.toFile().length());
        assertThat(count()).isEqualTo(2500);
    }

    @Test
    void anOlderVersionOfTheDestinationCodes() throws Exception {
        Path file = aRoster().row("BYQXDM", "02").row("BYQXDM", "10").gbkCsv(folder);
        ImportResult result = run(file, OPTIONS.withDestinationCodes("destination-2008"));
        assertThat(result.created()).isEqualTo(1);
        assertThat(result.refused()).isEqualTo(1);
        assertThat(graduate(0).getDestination()).isEqualTo("80");
        assertThatThrownBy(() -> run(file, OPTIONS.withDestinationCodes("none"))).isInstanceOf(ImportException.class)
                .hasMessageContaining("destination-2008");
    }

    @Test
    void whatIsNoRosterChangesNothing() throws Exception {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4");
        assertThatThrownBy(() -> run(pdf, OPTIONS)).isInstanceOf(TableException.class).hasMessageContaining("PDF");
        Path other = Files.writeString(folder.resolve("a.csv"), "甲,乙\n1,2\n");
        assertThatThrownBy(() -> run(other, OPTIONS)).isInstanceOf(ImportException.class)
                .hasMessageContaining("a.csv");
        Path noKey = Files.writeString(folder.resolve("b.csv"), "姓名,学历\n张三,本科\n");
        assertThatThrownBy(() -> run(noKey, OPTIONS)).isInstanceOf(ImportException.class)
                .hasMessageContaining("身份证号");
        assertThat(count()).isZero();
    }
}
