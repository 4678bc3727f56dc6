package org.qihang.indicator;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Documents;
import org.qihang.store.DocumentInfo;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Everything figures of one campaign are made of, kept as the store has it: plan, code book, universities, graduates. */
final class CampaignFeed {

    private static final Register UNIVERSITIES = Register.of(Literals.UNIVERSITY);

    private final Store store;
    private final String campaign;
    private final RegisterState universities;
    private final RosterFeed roster;
    private Map<URI, Integer> versions = Map.of();
    private Campaign plan;
    private CodeBook codes;
    private Map<String, Territory.University> places = Map.of();

    CampaignFeed(Store store, String campaign) {
        this.store = store;
        this.campaign = campaign;
        this.universities = new RegisterState(store.registers(), campaign, UNIVERSITIES);
        this.roster = new RosterFeed(store.registers(), campaign);
    }

    /** The campaign as it is now; callers share it and must not change its documents. */
    synchronized Population current() {
        readDocuments();
        readUniversities();
        return new Population(plan, codes, new Territory(plan, places), roster.current(), roster.stamp());
    }

    private void readDocuments() {
        URI planned = Documents.uri(campaign, "plan");
        URI coded = Documents.uri(campaign, "codes");
        Map<URI, Integer> present = new HashMap<>();
        for (DocumentInfo document : store.documents().list()) {
            if (document.uri().equals(planned) || document.uri().equals(coded)) {
                present.put(document.uri(), document.version());
            }
        }
        if (present.size() < 2) {
            throw new IndicatorException("campaign.unknown", campaign);
        }
        if (!present.equals(versions)) {
            plan = (Campaign) store.documents().load(planned).root();
            codes = (CodeBook) store.documents().load(coded).root();
            if (plan.getProvince() == null || plan.getProvince().length() < Territory.PROVINCE || plan.getBegins() == null) {
                throw new IndicatorException("campaign.incomplete", campaign);
            }
            versions = present;
        }
    }

    private void readUniversities() {
        if (universities.look() == RegisterState.Change.SAME) {
            return;
        }
        Map<String, Territory.University> read = new HashMap<>();
        List<Feature> columns = List.of(Feature.of(Literals.UNIVERSITY__CODE), Feature.of(Literals.UNIVERSITY__NAME),
                Feature.of(Literals.UNIVERSITY__PLACE));
        store.registers().stream(RegisterQuery.of(campaign, UNIVERSITIES), columns, row -> {
            read.put((String) row[0], new Territory.University((String) row[1], (String) row[2]));
            return true;
        });
        places = read;
        universities.done();
    }
}
