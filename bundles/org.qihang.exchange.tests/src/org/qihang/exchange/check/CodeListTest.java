package org.qihang.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.exchange.check.CodeTables.aTable;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;

/** Dated tables of codes: versions, aliases, older codes, bit masks, names that several codes share. */
class CodeListTest {

    @Test
    void aNameOrAnyOtherNameGivesTheCode() {
        CodeList list = new CodeList(aTable("degree").code("31", "本科生毕业", "本科|大学本科").build());
        assertThat(list.code("31")).isEqualTo("31");
        assertThat(list.named("本科生毕业")).isEqualTo("31");
        assertThat(list.named("大学本科")).isEqualTo("31");
        assertThat(list.code("32")).isNull();
        assertThat(list.named("专科")).isNull();
    }

    @Test
    void codesOfAnOlderVersionBecomeTheCurrentOnes() {
        CodeList list = new CodeList(aTable("destination").older("02", "升学", "80").older("06", "待就业", "70").build());
        assertThat(list.code("02")).isEqualTo("80");
        assertThat(list.named("待就业")).isEqualTo("70");
        assertThat(list.code("80")).isNull();
    }

    @Test
    void sumsOfABitMaskAreCodes() {
        CodeTable table = aTable("hardship").code("0", "非困难生", null).code("1", "就业困难", null)
                .code("2", "家庭困难", null).code("4", "残疾", null).build();
        table.setBitMask(true);
        CodeList list = new CodeList(table);
        for (int sum = 0; sum < 8; sum++) {
            assertThat(list.code(String.valueOf(sum))).isEqualTo(String.valueOf(sum));
        }
        assertThat(list.code("8")).isNull();
        assertThat(list.code("03")).isNull();
        assertThat(list.named("就业困难、残疾")).isEqualTo("5");
        assertThat(list.named("就业困难和家庭困难")).isEqualTo("3");
    }

    @Test
    void aNameOfSeveralCodesNamesNone() {
        CodeList list = new CodeList(aTable("major").code("010100", "哲学", null).code("010101", "哲学", null)
                .code("010102", "逻辑学", "哲学|思辨").code("010103", "宗教学", "思辨").build());
        assertThat(list.named("哲学")).isNull();
        assertThat(list.ambiguous("哲学")).isTrue();
        assertThat(list.ambiguous("思辨")).isTrue();
        assertThat(list.ambiguous("逻辑学")).isFalse();
    }

    @Test
    void anAliasNeverTakesTheNameOfAnother() {
        CodeList list = new CodeList(aTable("destination").code("72", "其他暂不就业", "待就业").code("70", "待就业", null)
                .build());
        assertThat(list.named("待就业")).isEqualTo("70");
        assertThat(list.ambiguous("待就业")).isFalse();
    }

    @Test
    void theVersionOfTheDayCounts() {
        CodeBook book = CampaignFactory.eINSTANCE.createCodeBook();
        CodeTable old = aTable("destination").build();
        old.setCode("destination-2008");
        old.setValidFrom(LocalDate.of(2008, 1, 1));
        old.setValidTo(LocalDate.of(2012, 12, 31));
        CodeTable current = aTable("destination").build();
        current.setCode("destination-2013");
        current.setValidFrom(LocalDate.of(2013, 1, 1));
        book.getTables().add(old);
        book.getTables().add(current);
        assertThat(new CodeBooks(book, LocalDate.of(2013, 1, 1)).current("destination")).contains(current);
        assertThat(new CodeBooks(book, LocalDate.of(2012, 12, 31)).current("destination")).contains(old);
        assertThat(new CodeBooks(book, LocalDate.of(2007, 1, 1)).current("destination")).isEmpty();
        assertThat(new CodeBooks(book, LocalDate.of(2013, 1, 1)).version("destination", "destination-2008"))
                .contains(old);
    }

    @Test
    void keysOfARegisterAreCodesToo() {
        KeyList keys = new KeyList("University", Map.of("10140", "辽宁大学", "1", "同名大学", "2", "同名大学"));
        assertThat(keys.code("10140")).isEqualTo("10140");
        assertThat(keys.named("辽宁大学")).isEqualTo("10140");
        assertThat(keys.named("同名大学")).isNull();
        assertThat(keys.ambiguous("同名大学")).isTrue();
    }
}
