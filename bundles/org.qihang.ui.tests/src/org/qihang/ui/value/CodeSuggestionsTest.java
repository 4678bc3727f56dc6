package org.qihang.ui.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered for the beginning of a code, a name or its pinyin. */
class CodeSuggestionsTest {

    private static List<String> suggested(Codes codes, String typed) {
        return codes.suggest(typed, 10).stream().map(Codes.Entry::code).toList();
    }

    @Test
    void codesNamesOtherSpellingsAndPinyinAreFound() {
        Codes codes = SomeCodes.destinations();
        assertThat(suggested(codes, "7")).containsExactly("70");
        assertThat(suggested(codes, "待就")).containsExactly("70");
        assertThat(suggested(codes, "djy")).containsExactly("70");
        assertThat(suggested(codes, "daijiu")).containsExactly("70");
        assertThat(suggested(codes, "DJY")).containsExactly("70");
        assertThat(suggested(SomeCodes.places(), "dalian")).containsExactly("210202", "210200");
        assertThat(suggested(codes, "协议就业")).containsExactly("10");
    }

    @Test
    void whatFitsFromTheBeginningComesFirst() {
        assertThat(suggested(SomeCodes.destinations(), "就业")).containsExactly("10", "11", "70");
        assertThat(suggested(SomeCodes.destinations(), "11")).first().isEqualTo("11");
    }

    @Test
    void nothingTypedOffersAll() {
        assertThat(suggested(SomeCodes.genders(), "")).containsExactly("1", "2");
    }

    @Test
    void fullWidthLettersAreLetters() {
        assertThat(suggested(SomeCodes.destinations(), "ｄｊｙ")).containsExactly("70");
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(SomeCodes.places().suggest("", 2)).hasSize(2);
    }
}
