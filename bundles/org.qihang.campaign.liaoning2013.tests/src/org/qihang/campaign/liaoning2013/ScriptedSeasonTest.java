package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qihang.indicator.Dimension;
import org.qihang.indicator.RateQuery;
import org.qihang.indicator.RateTable;
import org.qihang.indicator.Rates;
import org.qihang.model.meta.Register;
import org.qihang.process.CampaignPlan;
import org.qihang.process.clock.Clock;
import org.qihang.process.clock.ClockRule;
import org.qihang.process.clock.Clocks;
import org.qihang.process.desk.Body;
import org.qihang.process.kept.Roster;
import org.qihang.process.quota.QuotaLedger;
import org.qihang.process.task.TaskRule;
import org.qihang.process.task.TaskStatus;
import org.qihang.process.task.Tasks;
import org.qihang.process.work.WorkKind;
import org.qihang.process.work.WorkList;
import org.qihang.process.work.WorkLists;
import org.qihang.store.CampaignContribution;
import org.qihang.store.CampaignInit;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/**
 * A season from the first day to the last, without a screen, the departments taking turns: what the product says each day is what
 * the script counts; and once all has happened, it says the same of the days before.
 */
class ScriptedSeasonTest {

    private static final String ID = Loaded.CAMPAIGN.getIdentifier();
    private static final int WEEK = 7;

    private Rates rates;
    private CampaignPlan plan;

    @Test
    void everyDayIsAsTheScriptCountsIt() {
        try (TestPlace place = TestDatabase.H2.place(); Store store = place.open("script")) {
            CampaignInit.init(store, new CampaignContribution(ID, ID, Loaded.class.getResource("/data/campaign.xmi"),
                    Loaded.class.getResource("/data/codes.xmi"), Map.of(Register.named("University").orElseThrow(),
                            Loaded.class.getResource("/data/universities.csv"))), "script");
            Roster roster = new Roster(store, ID);
            Actors actors = new Actors(store, roster);
            rates = new Rates(store);
            plan = CampaignPlan.of(store, ID);
            WorkLists lists = new WorkLists(store, ID, Locale.CHINESE);
            for (LocalDate on = Script.FIRST; !on.isAfter(Script.LAST); on = on.plusDays(1)) {
                actors.act(on);
                figures(roster, on);
                assertThat(actors.unheld(on)).as("missing in the hand-over on %s", on).isEqualTo(actors.missing(on));
                LocalDate day = on;
                assertThat(actors.unowned(on)).as("without owner on %s", on).isEqualTo(IntStream.range(0, Script.PEOPLE)
                        .filter(person -> actors.needsOwner(person, day)).mapToObj(Actors::identity).collect(Collectors.toSet()));
                if (on.getDayOfMonth() % WEEK == 0) {
                    lists(lists, actors, on);
                }
                if (on.isBefore(Script.LEFT) || on.getDayOfMonth() % WEEK == 0) {
                    tasks(store, on);
                }
            }
            Roster anew = new Roster(store, ID);
            for (LocalDate on = Script.FIRST; !on.isAfter(Script.LAST); on = on.plusDays(WEEK)) {
                figures(anew, on);
            }
        }
    }

    private void figures(Roster roster, LocalDate on) {
        new QuotaLedger(roster, Locale.CHINESE).on(ID, on).rows().forEach(row -> assertThat(row.done() + " " + row.late() + " "
                + row.gap() + " " + row.projection()).as("%s on %s", row.quota().getCode(), on)
                .isEqualTo(Script.quota(row.quota().getCode(), (int) row.planned(), on)));
        RateTable table = rates.rates(new RateQuery(ID, on, null, List.of(Dimension.UNIT), Map.of()));
        assertThat(table.total().numerator()).as("employed on %s", on).isEqualTo(Script.employed(on, -1));
        assertThat(table.total().rate()).as("rate on %s", on).isEqualByComparingTo(Script.rate(on));
        for (int i = 0; i < Loaded.CAMPAIGN.getUnits().size(); i++) {
            String unit = Loaded.CAMPAIGN.getUnits().get(i).getCode();
            assertThat(table.rows()).filteredOn(row -> row.keys().getFirst().code().equals(unit)).singleElement()
                    .extracting(row -> row.numerator()).as("employed of %s on %s", unit, on).isEqualTo(Script.employed(on, i));
        }
        Map<String, String> expected = new TreeMap<>();
        for (int i = 0; i < Script.PEOPLE; i++) {
            if (Script.clock(i, on) != null) {
                expected.put(Actors.identity(i), Script.clock(i, on));
            }
        }
        assertThat(new Clocks(roster, ClockRule.of(plan), Locale.CHINESE).on(ID, on, null).clocks().stream()
                .collect(Collectors.toMap(Clock::person, clock -> clock.state() + " " + clock.missing() + " " + clock.daysLeft())))
                .as("clocks on %s", on).isEqualTo(expected);
    }

    private void tasks(Store store, LocalDate on) {
        TaskStatus posts = new Tasks(store, TaskRule.of(plan), Locale.CHINESE).on(ID, on).rows().stream()
                .filter(row -> row.task().getCode().equals("posts")).findFirst().orElseThrow();
        assertThat(posts.progress() + " " + posts.steps() + " " + posts.done() + " " + posts.overdue()).as("task on %s", on)
                .isEqualTo(Script.task(Actors.posts(Loaded.CAMPAIGN).getParts().size(), on));
    }

    private static void lists(WorkLists lists, Actors actors, LocalDate on) {
        WorkList education = lists.of(Body.ofProvince("education"), on);
        assertThat(education.counts().get(WorkKind.HANDOVER_MAKE) + education.counts().get(WorkKind.HANDOVER_CORRECT))
                .as("to be handed over on %s", on).isEqualTo(actors.missing(on).size());
        WorkList hrss = lists.of(Body.ofProvince("hrss"), on);
        assertThat(hrss.counts().get(WorkKind.ASSIGN)).as("to be assigned on %s", on).isEqualTo(IntStream
                .range(0, Script.PEOPLE).filter(person -> actors.needsOwner(person, on)).count());
        assertThat(hrss.counts().get(WorkKind.CONTACT) + hrss.counts().get(WorkKind.WELFARE)).as("clocks to act on, %s", on)
                .isEqualTo(IntStream.range(0, Script.PEOPLE).mapToObj(person -> Script.clock(person, on))
                        .filter(clock -> clock != null && !clock.startsWith("RUNNING") && !clock.startsWith("PLACED")).count());
    }
}
