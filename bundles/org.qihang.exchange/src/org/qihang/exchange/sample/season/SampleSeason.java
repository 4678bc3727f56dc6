package org.qihang.exchange.sample.season;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qihang.exchange.sample.SampleException;
import org.qihang.exchange.sample.SampleRoster;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.Department;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.University;
import org.qihang.model.rule.AnsweringUnits;
import org.qihang.store.Documents;
import org.qihang.store.ImportSource;
import org.qihang.store.LoadMode;
import org.qihang.store.RegisterLoad;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * Fills every register of a campaign with a season that never was, from the plan's first day to its last: posts, fairs,
 * graduates, signings, leavers and what is done for them, training, inspections, publicity, money. The same seed and number of
 * graduates make the same season; nothing refers to what is not there, and nothing happens before what it follows from.
 */
public final class SampleSeason {

    private static final Register UNIVERSITIES = Register.of(RegisterPackage.Literals.UNIVERSITY);
    private static final int MOST_UNIVERSITIES = 5000;
    private static final int TOLD_EVERY = 1000;
    /** Records of all registers together, for one graduate: for the progress. */
    private static final double RECORDS_PER_GRADUATE = 7;

    private final Store store;
    private final String campaign;
    private final long seed;
    private final int graduates;

    /**
     * @param store with the campaign in it, its registers empty but for the universities
     * @param graduates how many; everything else is in proportion
     */
    public SampleSeason(Store store, String campaign, long seed, int graduates) {
        this.store = store;
        this.campaign = campaign;
        this.seed = seed;
        this.graduates = graduates;
    }

    /**
     * Fills the registers, each whole or not at all.
     *
     * @throws SampleException when a register has records already, or there is nothing to make a season of
     */
    public SeasonResult run(SeasonProgress progress) {
        List<SeasonPart> parts = parts();
        for (SeasonPart part : parts) {
            if (store.registers().count(RegisterQuery.of(campaign, part.register())) > 0) {
                throw new SampleException("season.notEmpty", part.register());
            }
        }
        Map<Register, Long> written = new LinkedHashMap<>();
        long before = 0;
        for (SeasonPart part : parts) {
            long rows = load(part, before, progress);
            if (rows < 0) {
                return new SeasonResult(written, true);
            }
            written.put(part.register(), rows);
            before += rows;
        }
        return new SeasonResult(written, false);
    }

    private List<SeasonPart> parts() {
        Campaign plan = (Campaign) store.documents().load(Documents.uri(campaign, "plan")).root();
        CodeBook book = (CodeBook) store.documents().load(Documents.uri(campaign, "codes")).root();
        List<University> universities = store.registers().page(RegisterQuery.of(campaign, UNIVERSITIES), 0, MOST_UNIVERSITIES)
                .stream().map(University.class::cast).toList();
        SeasonDays days = days(plan);
        SeasonPeople people = new SeasonPeople(
                new SampleRoster(book, universities, graduates, seed, days.ends()), seed, days);
        SeasonVocabulary words = new SeasonVocabulary();
        List<Unit> units = plan.getUnits();
        Set<String> departments = plan.getDepartments().stream().map(Department::getCode)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        SeasonEmployers employers = new SeasonEmployers(people);
        SeasonPosts posts = new SeasonPosts(employers, words, days, departments, graduates, seed);
        SeasonFairs fairs = new SeasonFairs(plan, universities, employers, words, days, seed);
        SeasonCourses courses = new SeasonCourses(units, words, days, graduates, seed);
        SeasonHandover handover = new SeasonHandover(people, new AnsweringUnits(plan), universities);
        return List.of(new SeasonGraduates(people), employers, posts, fairs, new SeasonSignings(people, posts, fairs),
                new SeasonFairEmployers(fairs, seed), new SeasonBatches(handover), new SeasonEntries(handover, words),
                new SeasonAssignments(handover, words), new SeasonLeavers(people, words), new SeasonServices(people, words),
                new SeasonContacts(people, words), courses, new SeasonEnrolments(people, courses),
                new SeasonInspections(employers, words, days, seed), new SeasonFindings(units, words, days, seed),
                new SeasonPublicity(units, words, days, seed), new SeasonExemplars(people, employers, units, words),
                new SeasonFunds(units, words, days, seed));
    }

    /** Posts in the first phase, fairs in the second, leavers from the third on (R5). */
    private static SeasonDays days(Campaign plan) {
        List<Phase> phases = plan.getPhases();
        if (plan.getBegins() == null || plan.getEnds() == null || phases.size() < 3 || plan.getUnits().isEmpty()
                || plan.getDepartments().isEmpty()) {
            throw new SampleException("season.plan");
        }
        return new SeasonDays(plan.getBegins(), phases.get(1).getBegins(), phases.get(2).getBegins(), plan.getEnds());
    }

    /** How many rows were loaded; -1 when the load was cancelled and left nothing. */
    private long load(SeasonPart part, long before, SeasonProgress progress) {
        Rows rows = new Rows(part.register());
        long total = Math.round(graduates * RECORDS_PER_GRADUATE);
        long count = 0;
        try (RegisterLoad load = store.registers().load(campaign, part.register(),
                new ImportSource("示例季 " + seed, null, null), LoadMode.ADD)) {
            for (Iterator<? extends Record> records = part.records().iterator(); records.hasNext();) {
                load.insert(rows.row(records.next()));
                if (++count % TOLD_EVERY == 0
                        && !progress.report(part.register(), before + count, Math.max(total, before + count))) {
                    return -1;
                }
            }
            load.finish(count, 0, 0, 0);
        }
        return count;
    }
}
