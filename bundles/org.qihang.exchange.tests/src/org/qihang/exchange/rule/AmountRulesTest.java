package org.qihang.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.exchange.rule.Given.a;

import org.junit.jupiter.api.Test;

/** Amounts of one record fit each other. */
class AmountRulesTest {

    @Test
    void payRisesFromTheLeastToTheMost() {
        assertThat(a("Post").number("payFrom", "3000").number("payTo", "2000.50").wrong())
                .containsExactly("payTo amount.below");
        assertThat(a("Post").number("payFrom", "3000").number("payTo", "3000.00").wrong()).isEmpty();
        assertThat(a("Post").number("payTo", "2000").wrong()).isEmpty();
    }

    @Test
    void noMoreSigningsThanIntents() {
        assertThat(a("FairEmployer").with("intents", 3).with("signings", 4).wrong())
                .containsExactly("signings amount.above");
        assertThat(a("FairEmployer").with("intents", 4).with("signings", 4).wrong()).isEmpty();
        assertThat(a("FairEmployer").with("signings", 4).wrong()).isEmpty();
    }

    @Test
    void noMoreIsSpentThanTheBudget() {
        assertThat(a("FundLine").number("budget", "10000").number("spent", "10000.01").wrong())
                .containsExactly("spent amount.above");
        assertThat(a("FundLine").number("budget", "10000").number("spent", "10000").wrong()).isEmpty();
    }
}
