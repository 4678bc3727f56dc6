package org.qihang.cli.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.cli.Refusal;
import org.qihang.cli.command.CommandPlace;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.Order;
import org.qihang.store.Store;

/** Conditions and orders as people type them. */
class QueryTextTest {

    private static final Register POSTS = Register.named("Post").orElseThrow();

    @TempDir
    private Path folder;
    private Store store;
    private QueryText text;

    @BeforeEach
    void open() {
        store = new CommandPlace(folder).open();
        text = new QueryText(store, CommandPlace.CAMPAIGN, POSTS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Feature feature(String name) {
        return POSTS.attribute(name).orElseThrow();
    }

    private static Criterion compare(String name, Operator operator, Object value) {
        return new Criterion.Compare(feature(name), operator, value);
    }

    @Test
    void valuesAreOfTheAttributesKind() {
        assertThat(text.criterion("number >= 10")).isEqualTo(compare("number", Operator.GE, 10));
        assertThat(text.criterion("payFrom<3000.5")).isEqualTo(compare("payFrom", Operator.LT, new BigDecimal("3000.5")));
        assertThat(text.criterion("validFrom > 2013/7/1"))
                .isEqualTo(compare("validFrom", Operator.GT, LocalDate.of(2013, 7, 1)));
        assertThat(text.criterion("title != a = b")).isEqualTo(compare("title", Operator.NE, "a = b"));
    }

    @Test
    void codesGoByTheirNamesAndAttributesByTheirLabels() {
        assertThat(text.criterion("place = 和平区")).isEqualTo(compare("place", Operator.EQ, "210102"));
        assertThat(text.criterion("工作地点 in 和平区,210103"))
                .isEqualTo(new Criterion.In(feature("place"), List.of("210102", "210103")));
    }

    @Test
    void textsAreMatched() {
        assertThat(text.criterion("title ~ 维修"))
                .isEqualTo(new Criterion.Text(feature("title"), Criterion.Match.CONTAINS, "维修"));
        assertThat(text.criterion("title ^夜"))
                .isEqualTo(new Criterion.Text(feature("title"), Criterion.Match.STARTS, "夜"));
    }

    @Test
    void whatIsNotThereIsFound() {
        assertThat(text.criterion("validTo empty")).isEqualTo(new Criterion.Empty(feature("validTo"), true));
        assertThat(text.criterion("validTo =")).isEqualTo(new Criterion.Empty(feature("validTo"), true));
        assertThat(text.criterion("validTo FILLED")).isEqualTo(new Criterion.Empty(feature("validTo"), false));
    }

    @Test
    void ordersHaveADirection() {
        assertThat(text.order("number:desc")).isEqualTo(new Order(feature("number"), false));
        assertThat(text.order("number")).isEqualTo(new Order(feature("number"), true));
        assertThatThrownBy(() -> text.order("number:down")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "number >= many", "number = 1.5", "validFrom > soon", "nosuch = 1", "number ~ 1",
        "filled > 0", "= 1"})
    void whatIsNoConditionIsRefused(String condition) {
        assertThatThrownBy(() -> text.criterion(condition)).isInstanceOf(Refusal.class);
    }
}
