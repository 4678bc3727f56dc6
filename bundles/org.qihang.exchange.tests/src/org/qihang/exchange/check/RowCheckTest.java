package org.qihang.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.exchange.check.CodeTables.aTable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.RowBuffer;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;

/** A row of a roster against the rules the model gives. */
class RowCheckTest {

    private static final Register GRADUATES = Register.of(RegisterPackage.Literals.GRADUATE);
    private static final Map<String, CodeSource> CODES = Map.of(
            "gender", new CodeList(aTable("gender").code("1", "男", null).code("2", "女", null).build()),
            "degree", new CodeList(aTable("degree").code("01", "博士生毕业", "博士").code("31", "本科生毕业", "本科").build()),
            "major", new CodeList(aTable("major").open().code("080901", "计算机科学与技术", null)
                    .code("010100", "哲学", null).code("010101", "哲学", null).build()),
            "destination", new CodeList(aTable("destination").code("10", "签就业协议形式就业", null).build()));

    private final Map<String, String> cells = new LinkedHashMap<>(Map.of("identityNumber", "11010519491231002X"));

    private RowCheckTest with(String attribute, String text) {
        cells.put(attribute, text);
        return this;
    }

    private CheckedRow checked() {
        return checked(CellKind.TEXT);
    }

    /** Checks a row with a column for each cell; "degree.name" is the column of names. */
    private CheckedRow checked(CellKind kind) {
        List<ColumnUse> columns = new ArrayList<>();
        RowBuffer row = new RowBuffer();
        row.start(7);
        List<String> names = new ArrayList<>(cells.keySet());
        for (String name : names) {
            row.set(names.indexOf(name), name.equals("identityNumber") ? CellKind.TEXT : kind, cells.get(name));
            Feature feature = GRADUATES.attribute(name.replace(".name", "")).orElseThrow();
            if (!name.endsWith(".name")) {
                int title = names.indexOf(name + ".name");
                columns.add(new ColumnUse(feature, names.indexOf(name), name, title, name + ".name"));
            } else if (!names.contains(feature.name())) {
                columns.add(new ColumnUse(feature, -1, null, names.indexOf(name), name));
            }
        }
        return new RowCheck(GRADUATES, columns, feature -> feature.codes().map(CODES::get).orElse(null), false)
                .check(row);
    }

    private static Object value(CheckedRow row, String attribute) {
        return row.values()[GRADUATES.attributes().indexOf(GRADUATES.attribute(attribute).orElseThrow())];
    }

    @Test
    void valuesAreTyped() {
        CheckedRow row = with("name", " 张三 ").with("degree", "01").with("graduated", "2013年7月1日")
                .with("gender.name", "女").checked();
        assertThat(row.problems()).isEmpty();
        assertThat(value(row, "name")).isEqualTo("张三");
        assertThat(value(row, "degree")).isEqualTo("01");
        assertThat(value(row, "graduated")).isEqualTo(LocalDate.of(2013, 7, 1));
        assertThat(value(row, "gender")).isEqualTo("2");
    }

    @Test
    void aSmallXBecomesACapital() {
        assertThat(value(with("identityNumber", "11010519491231002x").checked(), "identityNumber"))
                .isEqualTo("11010519491231002X");
    }

    @Test
    void theBirthDateIsTakenFromTheIdentityNumber() {
        assertThat(value(checked(), "birthDate")).isEqualTo(LocalDate.of(1949, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "identityNumber, 4.50103E+17, number.scientific", "identityNumber, 110105194912310021, identity.check",
        "identityNumber, 110105491231002, identity.old", "identityNumber, '', required",
        "gender, 1, gender", "gender, 9, code.unknown", "gender.name, 男, gender", "gender.name, 不详, code.name",
        "birthDate, 1949-12-30, birthDate", "birthDate, 1949-13-30, date", "graduated, 201307, date.noDay",
        "degree, 1, code.zeros", "degree, 99, code.unknown", "degree.name, 学士, code.name",
        "major.name, 哲学, code.ambiguous", "major, 123456789, code.unknown", "major, 80901, code.zeros",
        "schooling, 四年, text.pattern", "examNumber, 1.32101E+13, number.scientific",
        "mobile, 139, text.pattern", "studentNumber, 2.0091010101E+17, number.scientific",
        "name, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十多, text.long"})
    void refusedForOneReason(String attribute, String text, String reason) {
        CheckedRow row = with(attribute, text).checked();
        assertThat(row.refused()).isTrue();
        assertThat(row.problems()).extracting(problem -> problem.reason().key()).containsExactly(reason);
        Problem problem = row.problems().getFirst();
        assertThat(problem.row()).isEqualTo(7);
        assertThat(problem.column()).isEqualTo(attribute);
        assertThat(row.source().text(0)).isEqualTo(cells.get("identityNumber"));
        String chinese = problem.text(Locale.ROOT);
        String english = problem.text(Locale.ENGLISH);
        assertThat(chinese).contains("7").doesNotContain("{").isNotEqualTo(english);
        assertThat(english).contains("7").doesNotContain("{").doesNotContain(reason + "\n");
    }

    @Test
    void codeAndNameMustAgree() {
        assertThat(with("degree", "31").with("degree.name", "本科").checked().problems()).isEmpty();
        assertThat(with("degree.name", "某种学历").checked().problems()).as("a name nobody knows beside a good code")
                .isEmpty();
        assertThat(with("degree.name", "博士").checked().problems()).extracting(problem -> problem.reason().key())
                .containsExactly("code.disagrees");
    }

    @Test
    void aCodeOutsideAnOpenTableIsLetIn() {
        assertThat(value(with("major", "080999T").checked(), "major")).isEqualTo("080999T");
    }

    @Test
    void aFormulaThatFailedIsRefused() {
        CheckedRow row = with("name", "#N/A").checked(CellKind.ERROR);
        assertThat(row.problems()).extracting(problem -> problem.reason().key()).containsExactly("cell.error");
    }

    @Test
    void numbersThatKeptTheirDigitsAreTexts() {
        CheckedRow row = with("examNumber", "13210102150001").with("degree", "31").checked(CellKind.NUMBER);
        assertThat(row.problems()).isEmpty();
        assertThat(value(row, "examNumber")).isEqualTo("13210102150001");
        assertThat(value(row, "degree")).isEqualTo("31");
    }

    @Test
    void leadingZerosTheFileLostAreNeverGuessed() {
        CheckedRow row = with("degree", "1").checked(CellKind.NUMBER);
        assertThat(row.problems().getFirst().text(Locale.ROOT)).contains("01");
    }

    @Test
    void everyProblemOfTheCellsIsTold() {
        CheckedRow row = with("degree", "99").with("graduated", "x").with("schooling", "y").checked();
        assertThat(row.problems()).hasSize(3);
    }

    @Test
    void whatIsRequiredIsMissingOnlyWhereTheStoreHasNothing() {
        CheckedRow row = with("name", "").checked();
        assertThat(row.refused()).isFalse();
        assertThat(row.missing()).extracting(Problem::column).contains("name");
    }

    @Test
    void personalValuesAreMaskedInTexts() {
        Problem problem = with("identityNumber", "110105194912310021").checked().problems().getFirst();
        assertThat(problem.text(Locale.ROOT)).contains("110***********0021").doesNotContain("110105194912310021");
        assertThat(problem.value()).as("for the file of refused rows").isEqualTo("110105194912310021");
    }
}
