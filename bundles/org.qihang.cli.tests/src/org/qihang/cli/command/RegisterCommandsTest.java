package org.qihang.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.store.Disclosure;
import org.qihang.store.Store;

/** Registers on the command line: import, list, export, history. */
class RegisterCommandsTest {

    private static final String TITLES = "组织机构代码,单位名称,单位所在地,联系电话";
    private static final String ENGINES = "123456788,沈阳机床厂,和平区,024-88886666";
    private static final String MACHINES = "D2143569X,沈阳水泵厂,沈河区,024-88887777";

    @TempDir
    private Path folder;
    private CommandPlace place;

    @BeforeEach
    void begin() throws Exception {
        place = new CommandPlace(folder);
        assertThat(place.run("import", "employer", place.file("a.csv", TITLES, ENGINES, MACHINES)).exit()).isZero();
    }

    @Test
    void registersAreListedWithTheirRecords() {
        assertThat(place.run("registers").out()).contains("用人单位").contains("FundLine");
        assertThat(place.run("registers", "--format", "csv").out()).contains("Employer,用人单位,code,2");
    }

    @Test
    void recordsAreListedByConditionAndOrder() {
        assertThat(place.run("list", "EMPLOYER", "--sort", "name:desc", "--columns", "name,place", "--format", "csv")
                .out().lines()).containsExactly("单位名称,单位所在地代码,单位所在地", "沈阳水泵厂,210103,沈河区", "沈阳机床厂,210102,和平区");
        assertThat(place.run("list", "employer", "--where", "place = 沈河区", "--columns", "code", "--format", "csv").out()
                .lines()).containsExactly("组织机构代码", "D2143569X");
        assertThat(place.run("list", "employer", "--search", "syjc", "--format", "json", "--columns", "name").out())
                .contains("\"name\": \"沈阳机床厂\"").doesNotContain("水泵");
        assertThat(place.run("list", "employer", "--limit", "1").err()).contains("共 2 条");
    }

    @Test
    void peopleReadNamesAndNoTelephoneNumber() {
        assertThat(place.run("list", "employer").out()).contains("和平区").doesNotContain("210102")
                .doesNotContain("024-88886666");
    }

    @Test
    void listsGoToFiles() {
        assertThat(place.run("list", "employer", "--format", "xlsx").exit()).isEqualTo(1);
        assertThat(place.run("list", "employer", "--format", "xlsx", "--out", place.file("a.xlsx")).exit()).isZero();
        assertThat(place.run("import", "employer", place.file("a.xlsx"), "--dry-run").out()).contains("拒绝 2");
        assertThat(place.run("list", "employer", "--format", "json", "--out", place.file("a.json")).exit()).isZero();
        assertThat(place.file("a.json")).content().contains("沈阳机床厂");
    }

    @Test
    void anExportImportsAgain() throws Exception {
        assertThat(place.run("export", "employer", place.file("b.csv")).exit()).isZero();
        assertThat(Files.readString(place.file("b.csv"))).doesNotContain("024-88886666");
        assertThat(place.run("export", "employer", place.file("b.csv"), "--unmasked", "与人社厅核对").exit()).isZero();
        assertThat(place.run("import", "employer", place.file("b.csv")).out()).contains("未变 2");
        try (Store store = place.open()) {
            assertThat(store.disclosures().of(CommandPlace.CAMPAIGN)).extracting(Disclosure::why)
                    .containsExactly("与人社厅核对");
        }
    }

    @Test
    void theHistoryTellsWhatChanged() throws Exception {
        place.run("import", "employer", place.file("a.csv", TITLES, ENGINES.replace("机床厂", "机床集团")));
        assertThat(place.run("history", "employer", "123456788").out()).contains("单位名称", "沈阳机床厂", "沈阳机床集团", "新建");
        assertThat(place.run("history", "employer", "999999999").exit()).isEqualTo(1);
        assertThat(place.run("history", "destination", "1").exit()).isEqualTo(1);
    }

    @Test
    void badRowsMakeTheExitCode() throws Exception {
        CommandPlace.Run run = place.run("import", "employer",
                place.file("bad.csv", TITLES, MACHINES, "12345678X,乙厂,和平区,", "123456788,甲厂,天上,"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("第 3 行", "组织机构代码校验码不符", "第 4 行", "天上");
        assertThat(run.out()).contains("未变 1，拒绝 2");
    }

    @Test
    void wrongLinesAreExplained() {
        assertThat(place.run("list", "nosuch")).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("nosuch", "Employer");
        });
        assertThat(place.run("list", "employer", "--where", "nosuch = 1")).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("nosuch", "telephone");
        });
        assertThat(place.run("import", "employer").exit()).isEqualTo(2);
        assertThat(place.run("import").out()).contains("roster", "campaign", "REGISTER");
        assertThat(place.run("export", "employer", place.file("a.doc")).err()).contains("xlsx");
    }
}
