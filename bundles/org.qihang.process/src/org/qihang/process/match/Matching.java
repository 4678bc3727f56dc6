package org.qihang.process.match;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.CampaignPlan;
import org.qihang.process.Employment;
import org.qihang.process.ProcessException;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.DocumentInfo;
import org.qihang.store.Documents;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;
import org.qihang.store.Store;

/**
 * Brings posts and leavers together: by degree, major, place and pay (R12, R16). Nobody is offered a post that asks for
 * a higher degree or for majors of other disciplines only. A post is offered while it is valid on the day and not
 * filled by signings; candidates are those who wait for employment on the day, or whose employment began later. Posts
 * and graduates are kept in memory and read again when their registers have changed. Any thread may ask.
 */
public final class Matching {

    private static final List<Feature> ASKED = Stream.of(Literals.POST__CODE, Literals.POST__DEGREE,
            Literals.POST__MAJORS, Literals.POST__PLACE).map(Feature::of).toList();

    private final Store store;
    private final String campaign;
    private final MatchWeights weights;
    private final Kept<PostIndex> posts = new Kept<>();
    private final Kept<SeekerIndex> seekers = new Kept<>();
    private final Kept<Map<String, String>> schools = new Kept<>();
    private final Kept<Employment> employment = new Kept<>();

    /** @param campaign the only one this will be asked about */
    public Matching(Store store, String campaign, MatchWeights weights) {
        this.store = store;
        this.campaign = campaign;
        this.weights = weights;
    }

    /** What a match needs to know of a graduate; refuses an identity number nobody has. */
    public Seeker seeker(String person) {
        Object[] values = one(SeekerRows.GRADUATES, SeekerRows.COLUMNS, person, "match.graduate");
        return SeekerRows.seeker(values, schools());
    }

    /** The best posts for a graduate on a day, the best first. */
    public List<Match> posts(Seeker seeker, LocalDate on, int limit) {
        Registers registers = store.registers();
        PostIndex index = posts.get(stamps(PostRows.POSTS, PostRows.SIGNINGS), () -> {
            Majors majors = new Majors();
            return new PostIndex(PostRows.read(registers, campaign, majors), majors);
        });
        return index.best(seeker, on, limit, weights);
    }

    /** What a match needs to know of a post; refuses a code no post has. */
    public Ask ask(String post) {
        Object[] values = one(PostRows.POSTS, ASKED, post, "match.post");
        String majors = values[2] == null ? "" : values[2].toString().strip();
        return new Ask(post, (String) values[1], majors.isEmpty() ? List.of() : List.of(majors.split("\\s+")),
                (String) values[3]);
    }

    /** The best candidates for a post on a day, the best first. */
    public List<Match> candidates(Ask ask, LocalDate on, int limit) {
        Registers registers = store.registers();
        SeekerIndex index = seekers.get(stamps(SeekerRows.GRADUATES, SeekerRows.UNIVERSITIES), () -> {
            Majors majors = new Majors();
            return new SeekerIndex(SeekerRows.read(registers, campaign, majors, schools()), majors);
        });
        return index.best(ask, on, limit, weights, employment(on));
    }

    /** By the plan as it is: its version stands for it, so that it is not read for every post. */
    private Employment employment(LocalDate on) {
        long version = store.documents().list().stream()
                .filter(document -> document.uri().equals(Documents.uri(campaign, "plan")))
                .mapToLong(DocumentInfo::version).findFirst().orElse(0);
        return employment.get(List.of(version, on.toEpochDay()), () -> CampaignPlan.of(store, campaign).employment(on));
    }

    private Map<String, String> schools() {
        return schools.get(stamps(SeekerRows.UNIVERSITIES), () -> SeekerRows.schools(store.registers(), campaign));
    }

    private List<Long> stamps(Register... registers) {
        return Stream.of(registers).map(register -> store.registers().stamp(campaign, register)).toList();
    }

    private Object[] one(Register register, List<Feature> columns, String key, String missing) {
        List<Object[]> found = new ArrayList<>(1);
        store.registers().stream(RegisterQuery.of(campaign, register)
                .with(new Compare(register.key().orElseThrow(), Operator.EQ, key)), columns, row -> {
                    found.add(row.clone());
                    return false;
                });
        if (found.isEmpty()) {
            throw new ProcessException(missing, key);
        }
        return found.getFirst();
    }
}
