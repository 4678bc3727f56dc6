package org.qihang.process.standing;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qihang.indicator.Code;
import org.qihang.model.campaign.Measure;
import org.qihang.model.campaign.Target;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.process.Basis;
import org.qihang.process.CampaignPlan;
import org.qihang.process.DestinationsOn;
import org.qihang.process.Employment;
import org.qihang.process.ProcessException;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;
import org.qihang.store.Store;

/** Universities where few have signed, and how many more campus fairs that asks for (R9). */
public final class LowSigning {

    private static final Register GRADUATES = Register.of(Literals.GRADUATE);
    private static final Register UNIVERSITIES = Register.of(Literals.UNIVERSITY);
    private static final Register SIGNINGS = Register.of(Literals.SIGNING);

    private final Store store;
    private final Locale language;

    /** @param language of the texts beside the figures */
    public LowSigning(Store store, Locale language) {
        this.store = store;
        this.language = language;
    }

    /** Graduates of a university, and those of them who signed. */
    private static final class Tally {
        private long graduates;
        private long signed;
    }

    /**
     * All universities on a day.
     *
     * @param threshold in percent; null for the goal of the plan's target for the signing rate
     * @throws ProcessException when there is neither
     */
    public SigningTable on(String campaign, LocalDate on, BigDecimal threshold) {
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        BigDecimal least = threshold == null ? goal(plan) : threshold;
        Employment employment = plan.employment(on);
        long stamp = store.registers().stamp(campaign, SIGNINGS);
        Map<String, Tally> tallies = tallies(campaign, on, employment);
        CampusFairs fairs = CampusFairs.read(store.registers(), campaign, on);
        Map<String, String[]> universities = new HashMap<>();
        store.registers().stream(RegisterQuery.of(campaign, UNIVERSITIES), Stream.of(Literals.UNIVERSITY__CODE,
                Literals.UNIVERSITY__NAME, Literals.RECORD__UNIT).map(Feature::of).toList(), row -> {
                    universities.put((String) row[0], new String[] {(String) row[1], (String) row[2]});
                    return true;
                });
        List<UniversitySigning> rows = tallies.entrySet().stream()
                .map(each -> row(campaign, each.getKey(), universities.get(each.getKey()), each.getValue(), fairs, least))
                .sorted(Comparator.comparing(UniversitySigning::rate).thenComparing(row -> row.university().code()))
                .toList();
        String formula = Texts.of(ProcessException.class, language).text("signing.formula", employment.formula());
        return new SigningTable(campaign, least, rows, Basis.of(store, stamp, on, formula, language));
    }

    private static BigDecimal goal(CampaignPlan plan) {
        return plan.plan().getTargets().stream().filter(target -> target.getMeasure() == Measure.SIGNING_RATE)
                .map(Target::getGoal).filter(goal -> goal != null).findFirst()
                .orElseThrow(() -> new ProcessException("signing.threshold", plan.plan().getIdentifier()));
    }

    private Map<String, Tally> tallies(String campaign, LocalDate on, Employment employment) {
        Registers registers = store.registers();
        Set<String> signed = signed(registers, campaign, on);
        DestinationsOn destinations = new DestinationsOn(registers, campaign, on);
        Map<String, Tally> tallies = new HashMap<>();
        Map<String, String> later = new HashMap<>();
        registers.stream(RegisterQuery.of(campaign, GRADUATES), Stream.of(Literals.GRADUATE__IDENTITY_NUMBER,
                Literals.GRADUATE__UNIVERSITY, Literals.GRADUATE__DESTINATION, Literals.GRADUATE__DESTINATION_SINCE)
                .map(Feature::of).toList(), row -> {
                    if (!destinations.present((LocalDate) row[3])) {
                        later.put((String) row[0], (String) row[1]);
                    } else if (employment.counts((String) row[2])) {
                        count(tallies, (String) row[1], signed.contains(row[0]));
                    }
                    return true;
                });
        later.forEach((person, university) -> {
            if (employment.counts(destinations.former(person))) {
                count(tallies, university, signed.contains(person));
            }
        });
        return tallies;
    }

    private static void count(Map<String, Tally> tallies, String university, boolean signed) {
        Tally tally = tallies.computeIfAbsent(university, any -> new Tally());
        tally.graduates++;
        tally.signed += signed ? 1 : 0;
    }

    /** Everybody with a signing that was made by the day and not dissolved by then. */
    private static Set<String> signed(Registers registers, String campaign, LocalDate on) {
        Set<String> signed = new HashSet<>();
        registers.stream(RegisterQuery.of(campaign, SIGNINGS)
                .with(new Compare(Feature.of(Literals.SIGNING__SIGNED), Operator.LE, on)),
                List.of(Feature.of(Literals.SIGNING__PERSON), Feature.of(Literals.SIGNING__DISSOLVED)), row -> {
                    if (row[1] == null || ((LocalDate) row[1]).isAfter(on)) {
                        signed.add((String) row[0]);
                    }
                    return true;
                });
        return signed;
    }

    private static UniversitySigning row(String campaign, String code, String[] university, Tally tally,
            CampusFairs fairs, BigDecimal threshold) {
        long missing = Math.max(0, Percent.needed(threshold, tally.graduates) - tally.signed);
        BigDecimal perFair = fairs.signingsPerFair(code);
        return new UniversitySigning(new Code(code, university == null ? code : university[0]),
                university == null ? "" : university[1], tally.graduates, tally.signed,
                Percent.of(tally.signed, tally.graduates), missing, fairs.held(code), perFair, extra(missing, perFair),
                RegisterQuery.of(campaign, GRADUATES)
                        .with(new Compare(Feature.of(Literals.GRADUATE__UNIVERSITY), Operator.EQ, code)));
    }

    private static long extra(long missing, BigDecimal perFair) {
        if (missing == 0) {
            return 0;
        }
        return perFair == null || perFair.signum() == 0 ? 1
                : BigDecimal.valueOf(missing).divide(perFair, 0, RoundingMode.CEILING).longValueExact();
    }
}
