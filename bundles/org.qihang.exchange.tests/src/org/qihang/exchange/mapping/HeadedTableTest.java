package org.qihang.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.Tables;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;

/** Header rows in the ways rosters have them. */
class HeadedTableTest {

    private static final Register GRADUATES = Register.of(RegisterPackage.Literals.GRADUATE);

    @TempDir
    Path folder;

    private HeadedTable open(String csv, SavedMapping saved) throws Exception {
        Path file = Files.write(folder.resolve("roster.csv"), csv.getBytes(Charset.forName("GBK")));
        return HeadedTable.of(Tables.open(file, ReadOptions.DETECT), GRADUATES, saved);
    }

    private HeadedTable open(String csv) throws Exception {
        return open(csv, SavedMapping.NONE);
    }

    private static Feature attribute(String name) {
        return GRADUATES.attribute(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SFZH,XM,XLDM,XL\n1,张三,31,本科\n",
        "身份证号,姓名,学历代码,学历\n1,张三,31,本科\n",
        "SFZH,XM,XLDM,XL\n身份证号,姓名,学历代码,学历\n1,张三,31,本科\n",
        "2013届毕业生名册\n\n身份证号码,学生姓名,学历代码,学历名称\n1,张三,31,本科\n",
        "填报单位:某大学,,,\n * 身 份 证 号 ,姓名（必填）,学历代码,学历\n1,张三,31,本科\n",
        "sfzh,xm,xldm,xl\n1,张三,31,本科\n"})
    void everyWayOfNamingColumns(String csv) throws Exception {
        try (HeadedTable table = open(csv)) {
            HeaderMatch header = table.header();
            assertThat(header.column(attribute("identityNumber"), Role.VALUE)).map(ColumnMatch::column).contains(0);
            assertThat(header.column(attribute("name"), Role.VALUE)).map(ColumnMatch::column).contains(1);
            assertThat(header.column(attribute("degree"), Role.VALUE)).map(ColumnMatch::column).contains(2);
            assertThat(header.column(attribute("degree"), Role.NAME)).map(ColumnMatch::column).contains(3);
            assertThat(header.unknown()).isEmpty();
            assertThat(table.next().text(1)).isEqualTo("张三");
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void unknownRepeatedAndMissingColumnsAreTold() throws Exception {
        try (HeadedTable table = open("身份证号,姓名,备注,姓名\n1,张三,x,李四\n")) {
            HeaderMatch header = table.header();
            assertThat(header.unknown()).containsExactly(new HeaderMatch.Title(2, "备注"));
            assertThat(header.repeated()).extracting(ColumnMatch::column).containsExactly(3);
            assertThat(header.missing()).contains(attribute("degree"), attribute("university"))
                    .doesNotContain(attribute("name"));
            assertThat(header.isComplete()).isFalse();
        }
    }

    @Test
    void aNameColumnAloneIsEnoughForACode() throws Exception {
        try (HeadedTable table = open("身份证号,姓名,性别\n1,张三,男\n")) {
            assertThat(table.header().has(attribute("gender"))).isTrue();
            assertThat(table.header().missing()).doesNotContain(attribute("gender"));
        }
    }

    @Test
    void peopleAreNoHeader() throws Exception {
        try (HeadedTable table = open("张三,男\n李四,女\n")) {
            assertThat(table.header().found()).isFalse();
            assertThat(table.next().text(0)).isEqualTo("张三");
            assertThat(table.next().text(0)).isEqualTo("李四");
        }
    }

    @Test
    void rowsBehindTheHeaderAreAllThere() throws Exception {
        StringBuilder csv = new StringBuilder("身份证号,姓名\n");
        for (int i = 0; i < 100; i++) {
            csv.append(i).append(",甲").append(i).append('\n');
        }
        try (HeadedTable table = open(csv.toString())) {
            int number = 1;
            for (Row row = table.next(); row != null; row = table.next()) {
                assertThat(row.number()).isEqualTo(++number);
                assertThat(row.text(1)).isEqualTo("甲" + (number - 2));
            }
            assertThat(number).isEqualTo(101);
        }
    }

    @Test
    void theUsersOwnMeaningComesFirst() throws Exception {
        SavedMapping saved = SavedMapping.NONE.with("去 向", new Meaning(attribute("destination"), Role.NAME))
                .ignoring("姓名");
        try (HeadedTable table = open("身份证号,姓名,去向\n1,张三,待就业\n", saved)) {
            assertThat(table.header().column(attribute("destination"), Role.NAME)).map(ColumnMatch::column).contains(2);
            assertThat(table.header().ignored()).containsExactly(new HeaderMatch.Title(1, "姓名"));
            assertThat(table.header().has(attribute("name"))).isFalse();
        }
    }

    @Test
    void everyTitleTheModelGivesIsUnderstood() throws Exception {
        for (Feature feature : GRADUATES.attributes()) {
            String title = feature.headers().getFirst();
            try (HeadedTable table = open("XM,SFZH," + title + "\n1,2,3\n")) {
                assertThat(table.header().has(feature)).as(title).isTrue();
            }
        }
    }
}
