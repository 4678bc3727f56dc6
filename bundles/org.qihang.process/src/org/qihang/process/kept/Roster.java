package org.qihang.process.kept;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.qihang.model.meta.Register;
import org.qihang.process.CampaignPlan;
import org.qihang.store.DocumentInfo;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/**
 * What the processes of a campaign ask for again and again, kept between their questions. Make one for a store and
 * campaign that is asked about often; any thread may use it.
 */
public final class Roster {

    private final Store store;
    private final String campaign;
    private final KeptRegister graduates;
    private final KeptRegister former;
    private final KeptRegister services;
    private final KeptRegister posts;
    private final KeptRegister fairs;
    private CampaignPlan plan;
    private List<Integer> versions;

    public Roster(Store store, String campaign) {
        this.store = store;
        this.campaign = campaign;
        graduates = new KeptRegister(store.registers(), campaign, Register.of(Literals.GRADUATE),
                Literals.GRADUATE__IDENTITY_NUMBER, Literals.GRADUATE__NAME, Literals.RECORD__UNIT,
                Literals.GRADUATE__UNIVERSITY, Literals.GRADUATE__ORIGIN, Literals.GRADUATE__HARDSHIP,
                Literals.GRADUATE__DESTINATION, Literals.GRADUATE__DESTINATION_SINCE, Literals.GRADUATE__WORKPLACE);
        former = new KeptRegister(store.registers(), campaign, Register.of(Literals.DESTINATION),
                Literals.DESTINATION__IDENTITY_NUMBER, Literals.DESTINATION__DESTINATION, Literals.DESTINATION__SINCE,
                Literals.DESTINATION__UNTIL);
        services = new KeptRegister(store.registers(), campaign, Register.of(Literals.LEAVER_SERVICE),
                Literals.LEAVER_SERVICE__PERSON, Literals.LEAVER_SERVICE__CODE, Literals.LEAVER_SERVICE__REGISTERED,
                Literals.LEAVER_SERVICE__ADVISER, Literals.LEAVER_SERVICE__CLOSED);
        posts = new KeptRegister(store.registers(), campaign, Register.of(Literals.POST), Literals.POST__VALID_FROM,
                Literals.POST__CHANNEL, Literals.POST__BODY, Literals.POST__NUMBER);
        fairs = new KeptRegister(store.registers(), campaign, Register.of(Literals.JOB_FAIR), Literals.JOB_FAIR__HELD,
                Literals.JOB_FAIR__HOST_KIND);
    }

    /** The campaign's plan and codes, read again when somebody saved one of them; not to be changed. */
    public synchronized CampaignPlan plan() {
        List<URI> documents = List.of(Documents.uri(campaign, "plan"), Documents.uri(campaign, "codes"));
        List<Integer> present = store.documents().list().stream().filter(document -> documents.contains(document.uri()))
                .map(DocumentInfo::version).toList();
        if (!present.equals(versions)) {
            plan = CampaignPlan.of(store, campaign);
            versions = present;
        }
        return plan;
    }

    public Store store() {
        return store;
    }

    public String campaign() {
        return campaign;
    }

    /** Identity number, name, unit, university, origin, hardship, destination, since when, workplace. */
    public KeptRegister graduates() {
        return graduates;
    }

    /** Identity number, former destination, since when, until when. */
    public KeptRegister former() {
        return former;
    }

    /** Person, code, day of registration, adviser, day it was closed. */
    public KeptRegister services() {
        return services;
    }

    /** Valid from, channel, collecting body, wanted persons. */
    public KeptRegister posts() {
        return posts;
    }

    /** First day, kind of host. */
    public KeptRegister fairs() {
        return fairs;
    }
}
