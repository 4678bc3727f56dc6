package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.QuotaSubject;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.JobFair;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.University;

/** The job fairs the plan asks for (R8), with the employers that come. */
final class SeasonFairs implements SeasonPart {

    private static final String CAMPUS = "20";
    private static final int FAIR_DAYS = 30;
    private static final int MOST_EMPLOYERS = 60;

    /** A fair and what came of it with each employer: the number of signings. */
    record Fair(JobFair record, Map<String, Integer> signings) {
    }

    private final List<Fair> fairs = new ArrayList<>();
    private final Map<String, List<Fair>> byEmployer = new HashMap<>();
    private final SeasonVocabulary words;
    private final SeasonDays days;
    private final List<Unit> units;
    private final List<University> universities;
    private final Draw draw;

    SeasonFairs(Campaign plan, List<University> universities, SeasonEmployers employers, SeasonVocabulary words,
            SeasonDays days, long seed) {
        this.words = words;
        this.days = days;
        this.units = plan.getUnits();
        this.universities = universities;
        this.draw = new Draw(seed + 8);
        for (Quota quota : plan.getQuotas()) {
            if (quota.getSubject() == QuotaSubject.FAIRS) {
                for (int i = 0; i < quota.getAmount(); i++) {
                    add(quota.getChannel(), i, employers);
                }
            }
        }
    }

    private void add(String host, int place, SeasonEmployers employers) {
        JobFair fair = RegisterFactory.eINSTANCE.createJobFair();
        boolean campus = CAMPUS.equals(host);
        University university = campus ? universities.get(place % universities.size()) : null;
        Unit unit = units.get(place % units.size());
        String where = campus ? university.getPlace() : unit.getCode();
        fair.setCode("ZP%04d".formatted(fairs.size() + 1));
        fair.setHostKind(host);
        fair.setHost(campus ? university.getName() : unit.getName() + "（示例主办单位）");
        fair.setUniversity(campus ? university.getCode() : null);
        fair.setName(fair.getHost().replace("（示例主办单位）", "") + words.at("fair" + host, place) + "（示例）");
        fair.setPlace(where);
        fair.setVenue(words.any("venues", draw));
        LocalDate held = days.fairsFrom().plusDays(draw.below(FAIR_DAYS));
        fair.setHeld(held);
        fair.setEnds(held);
        fair.setAttendance(500 + draw.below(4500));
        Fair made = new Fair(fair, new LinkedHashMap<>());
        fairs.add(made);
        List<EmployerSeason> near = employers.within(where);
        for (int i = 0; i < Math.min(MOST_EMPLOYERS, near.size()); i++) {
            String employer = near.get(draw.below(near.size())).code();
            if (made.signings().putIfAbsent(employer, 0) == null) {
                byEmployer.computeIfAbsent(employer, code -> new ArrayList<>(1)).add(made);
            }
        }
    }

    /** The fair a signing goes back to; null for most. */
    String credit(SeasonPerson person, Draw own) {
        for (Fair fair : byEmployer.getOrDefault(person.graduate().getEmployerCode(), List.of())) {
            LocalDate held = fair.record().getHeld();
            if (!person.settled().isBefore(held) && person.settled().isBefore(held.plusDays(FAIR_DAYS)) && own.chance(.4)) {
                fair.signings().merge(person.graduate().getEmployerCode(), 1, Integer::sum);
                return fair.record().getCode();
            }
        }
        return null;
    }

    List<Fair> all() {
        return fairs;
    }

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.JOB_FAIR);
    }

    @Override
    public Stream<? extends Record> records() {
        return fairs.stream().map(Fair::record);
    }
}
