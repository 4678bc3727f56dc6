package org.qihang.bench;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qihang.exchange.sample.season.SampleSeason;
import org.qihang.exchange.sample.season.SeasonProgress;
import org.qihang.model.campaign.Desk;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.CampaignPlan;
import org.qihang.process.Waiting;
import org.qihang.process.clock.ClockRule;
import org.qihang.process.clock.Clocks;
import org.qihang.process.desk.Body;
import org.qihang.process.kept.Roster;
import org.qihang.process.match.MatchWeights;
import org.qihang.process.match.Matching;
import org.qihang.process.match.Seeker;
import org.qihang.process.work.WorkLists;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/**
 * What people wait for in the processes: the work list of each desk in a unit and in the province, the clocks of everybody, and posts
 * for leavers out of all posts. That matches are those of a full scan is a test's affair.
 */
final class WorkPart {

    private static final Register POSTS = Register.of(Literals.POST);
    private static final Feature UNIT = Feature.of(Literals.RECORD__UNIT);
    private static final LocalDate ON = LocalDate.of(2013, 9, 30);
    private static final long SEED = 7;
    private static final int ROUNDS = 5;
    private static final int LEAVERS = 1000;
    private static final int BEST = 20;

    private final int rows;
    private final Campaigns campaigns;

    WorkPart(String folder, int rows) {
        this.rows = rows;
        this.campaigns = new Campaigns(folder);
    }

    void run(Report report) throws SQLException {
        measure(report, "H2", campaigns.embedded());
        if (Engine.POSTGRES.present()) {
            measure(report, "PostgreSQL", campaigns.server());
        }
    }

    private void measure(Report report, String where, StoreLocation location) {
        try (Store store = Campaigns.created(location)) {
            System.err.println("Filling a season of " + rows + " graduates on " + where);
            new SampleSeason(store, Campaigns.ID, SEED, rows).run(SeasonProgress.NONE);
            measure(report, where, store);
        }
    }

    /** Measures a store that holds a season. */
    static void measure(Report report, String where, Store store) {
        store.registers().prepare();
        CampaignPlan plan = CampaignPlan.of(store, Campaigns.ID);
        WorkLists lists = new WorkLists(store, Campaigns.ID, Locale.CHINESE);
        String unit = greatest(store);
        for (Desk desk : plan.plan().getDesks()) {
            Measured list = times(() -> lists.of(new Body(desk.getCode(), unit), ON));
            report.add("work list of " + desk.getCode() + " in the greatest unit, " + where, "Qihang", list, list,
                    "below 300 ms");
        }
        for (Desk desk : plan.plan().getDesks()) {
            Measured list = times(() -> lists.of(Body.ofProvince(desk.getCode()), ON));
            report.add("work list of " + desk.getCode() + " in the province, " + where, "Qihang", list, list, "");
        }
        Clocks clocks = new Clocks(store, ClockRule.of(plan), Locale.CHINESE);
        Measured all = times(() -> clocks.on(Campaigns.ID, ON, null));
        report.add("clocks of all graduates, " + where, "Qihang", all, all, "below 1 s");
        matching(report, where, store, plan);
    }

    /** The unit that answers for the most graduates. */
    private static String greatest(Store store) {
        return store.registers().groups(RegisterQuery.of(Campaigns.ID, Campaigns.GRADUATES), List.of(UNIT), List.of()).stream()
                .max((one, other) -> Long.compare(one.count(), other.count())).map(group -> (String) group.keys().getFirst())
                .orElseThrow();
    }

    private static void matching(Report report, String where, Store store, CampaignPlan plan) {
        Matching matching = new Matching(store, Campaigns.ID, MatchWeights.of(plan));
        List<Seeker> seekers = new ArrayList<>();
        for (Waiting person : Waiting.on(new Roster(store, Campaigns.ID), plan, "", ON)) {
            if (seekers.size() < LEAVERS) {
                seekers.add(matching.seeker(person.person()));
            }
        }
        double first = time(() -> matching.posts(seekers.getFirst(), ON, BEST));
        report.add("posts for the first leaver (reads the posts), " + where, "Qihang",
                String.format("%,.0f ms", first), "");
        double millis = time(() -> seekers.forEach(seeker -> matching.posts(seeker, ON, BEST)));
        report.add(String.format("posts for %,d leavers out of %,d, %s", seekers.size(),
                store.registers().count(RegisterQuery.of(Campaigns.ID, POSTS)), where), "Qihang",
                String.format("%,.0f leavers a second", seekers.size() * 1000 / millis), "above 200");
    }

    private static Measured times(Runnable work) {
        Times times = new Times();
        work.run();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(time(work));
        }
        return times.measured();
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
