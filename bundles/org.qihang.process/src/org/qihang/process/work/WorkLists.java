package org.qihang.process.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qihang.process.CampaignPlan;
import org.qihang.process.desk.Body;
import org.qihang.process.desk.Place;
import org.qihang.process.kept.Roster;
import org.qihang.store.Store;

/**
 * The work lists of a campaign's desks. What a list holds is said by the plan; what many questions need is
 * kept between them, so keep this for as long as the store is open; any thread may ask.
 */
public final class WorkLists {

    private static final List<WorkSource> SOURCES = List.of(new DueRecords(), new OpenCases(), new ClockWork(),
            new FairWork(), new PostWork(), new QuotaWork(), new TaskWork(), new ReportWork(), new FundWork(),
            new PublicityWork(), new TibetWork(), new HandoverWork(),
            new OwnerWork());

    private final Locale language;
    private final Roster roster;

    /** @param language of the texts beside the records */
    public WorkLists(Store store, String campaign, Locale language) {
        this.language = language;
        this.roster = new Roster(store, campaign);
    }

    /**
     * What a body has to do on a day; what happened later is left out.
     *
     * @throws org.qihang.process.ProcessException when the plan has no such desk, department or unit, or lacks a rule
     */
    public WorkList of(Body body, LocalDate on) {
        CampaignPlan plan = roster.plan();
        Place place = Place.of(plan, body);
        Question question = new Question(roster, plan, place, kinds(plan, place), on, WorkRule.of(plan), language);
        Basket basket = new Basket(question);
        for (WorkSource source : SOURCES) {
            if (question.kinds().stream().anyMatch(source.kinds()::contains)) {
                source.find(question, basket);
            }
        }
        return basket.list();
    }

    private static List<WorkKind> kinds(CampaignPlan plan, Place place) {
        return CampaignPlan.list(place.desk().getWork()).stream().map(name -> WorkKind.named(name)
                .orElseThrow(() -> WorkKind.unknown(plan.plan().getIdentifier(), place.desk().getCode(), name))).toList();
    }
}
