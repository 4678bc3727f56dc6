package org.qihang.process.standing;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.process.Basis;
import org.qihang.process.CampaignPlan;
import org.qihang.process.DestinationsOn;
import org.qihang.process.Employment;
import org.qihang.process.ProcessException;
import org.qihang.process.kept.Roster;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** The graduates from Tibet, all of whom are to be employed (R4). */
public final class TibetGraduates {

    private static final Register GRADUATES = Register.of(Literals.GRADUATE);
    /** Tibet in GB/T 2260. */
    private static final String TIBET = "54";
    private static final int PROVINCE = 2;

    private final Store store;
    private final Roster roster;
    private final Locale language;

    /** @param language of the texts beside the figures */
    public TibetGraduates(Store store, Locale language) {
        this(store, null, language);
    }

    /** The same over what is kept of one campaign, the only one this will be asked about. */
    public TibetGraduates(Roster roster, Locale language) {
        this(roster.store(), roster, language);
    }

    private TibetGraduates(Store store, Roster roster, Locale language) {
        this.store = store;
        this.roster = roster;
        this.language = language;
    }

    /** Everybody from Tibet who is a graduate of the year on the day. */
    public TibetTable on(String campaign, LocalDate on) {
        CampaignPlan plan = roster == null ? CampaignPlan.of(store, campaign) : roster.plan();
        Employment employment = plan.employment(on);
        String province = plan.plan().getProvince().substring(0, PROVINCE);
        long stamp = store.registers().stamp(campaign, GRADUATES);
        RegisterQuery query = RegisterQuery.of(campaign, GRADUATES)
                .with(new Criterion.Prefix(Feature.of(Literals.GRADUATE__ORIGIN), TIBET));
        Roster kept = roster == null ? new Roster(store, campaign) : roster;
        List<Object[]> rows = new ArrayList<>();
        kept.graduates().each(row -> {
            if (row[4] != null && ((String) row[4]).startsWith(TIBET)) {
                rows.add(row);
            }
        });
        DestinationsOn destinations = new DestinationsOn(kept, on);
        List<TibetGraduate> graduates = rows.stream().map(row -> graduate(row, destinations, employment, province))
                .filter(graduate -> employment.counts(graduate.destination()))
                .sorted(Comparator.comparing(TibetGraduate::employed).thenComparing(TibetGraduate::person)).toList();
        String formula = Texts.of(ProcessException.class, language).text("tibet.formula", employment.formula());
        return new TibetTable(campaign, graduates, query, Basis.of(store, stamp, on, formula, language));
    }

    private static TibetGraduate graduate(Object[] row, DestinationsOn destinations, Employment employment,
            String province) {
        boolean present = destinations.present((LocalDate) row[7]);
        String destination = present ? (String) row[6] : destinations.former((String) row[0]);
        String workplace = present ? (String) row[8] : null;
        return new TibetGraduate((String) row[0], (String) row[1], (String) row[2], (String) row[3], destination,
                !employment.without(destination), workplace, workplace != null && workplace.startsWith(province));
    }
}
