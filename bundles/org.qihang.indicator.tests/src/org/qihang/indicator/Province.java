package org.qihang.indicator;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Measure;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.University;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/** A small province: two cities, a county that reports on its own, three universities of it and one elsewhere. */
final class Province {

    static final Register GRADUATES = Register.of(Literals.GRADUATE);
    static final String[] UNITS = {"210100", "211200", "211224"};
    /** The last one lies outside the province. */
    static final String[] UNIVERSITIES = {"10141", "10142", "10143", "10001"};
    private static final String[] PLACES = {"210102", "211202", "211224", "110108"};

    private static final CampaignFactory FACTORY = CampaignFactory.eINSTANCE;

    final String id = "t-" + UUID.randomUUID();
    final Campaign plan = FACTORY.createCampaign();
    private final Store store;

    Province(Store store, int year) {
        this.store = store;
        plan.setIdentifier(id);
        plan.setName("Test");
        plan.setYear(year);
        plan.setBegins(LocalDate.of(year, 5, 20));
        plan.setEnds(LocalDate.of(year + 1, 1, 31));
        plan.setProvince("210000");
        plan.setAnsweringRule(AnsweringRule.REGISTRATION_THEN_SCHOOL);
        String[] names = {"沈阳", "铁岭", "昌图县"};
        for (int i = 0; i < UNITS.length; i++) {
            Unit unit = FACTORY.createUnit();
            unit.setCode(UNITS[i]);
            unit.setName(names[i]);
            plan.getUnits().add(unit);
        }
        phase("phase-2", LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 30));
        phase("phase-3", LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
        formula("standard", "70 71 72", LocalDate.of(2000, 1, 1), null);
        formula("study-counts", "70 72", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private void phase(String code, LocalDate begins, LocalDate ends) {
        Phase phase = FACTORY.createPhase();
        phase.setCode(code);
        phase.setName(code);
        phase.setBegins(begins);
        phase.setEnds(ends);
        plan.getPhases().add(phase);
    }

    private void formula(String code, String notCounted, LocalDate from, LocalDate to) {
        RateFormula formula = FACTORY.createRateFormula();
        formula.setCode(code);
        formula.setName("Formula " + code);
        formula.setNotCounted(notCounted);
        formula.setOutside("65");
        formula.setWhenUnknown("70");
        formula.setValidFrom(from);
        formula.setValidTo(to);
        plan.getFormulas().add(formula);
    }

    Target target(Subject subject, String subjectCode, String goal, LocalDate due) {
        Target target = FACTORY.createTarget();
        target.setCode(subject + "-" + subjectCode);
        target.setName(target.getCode());
        target.setSubject(subject);
        target.setSubjectCode(subjectCode);
        target.setMeasure(Measure.INITIAL_RATE);
        target.setFormula(plan.getFormulas().getFirst());
        target.setGoal(new BigDecimal(goal));
        target.setDue(due);
        plan.getTargets().add(target);
        return target;
    }

    /** Writes documents and universities. */
    Province create() {
        store.documents().save(plan, Documents.uri(id, "plan"), 0, "test");
        CodeBook book = FACTORY.createCodeBook();
        book.setIdentifier(id);
        book.setName("Codes");
        table(book, "degree", "31", "本科", "41", "专科");
        table(book, "gender", "1", "男", "2", "女");
        table(book, "hardship", "1", "就业困难", "2", "家庭困难", "4", "残疾");
        table(book, "place", "110000", "北京", "210100", "沈阳市", "211200", "铁岭市", "540000", "西藏");
        store.documents().save(book, Documents.uri(id, "codes"), 0, "test");
        for (int i = 0; i < UNIVERSITIES.length; i++) {
            University university = RegisterFactory.eINSTANCE.createUniversity();
            university.setCampaign(id);
            university.setCode(UNIVERSITIES[i]);
            university.setName("University " + UNIVERSITIES[i]);
            university.setPlace(PLACES[i]);
            store.registers().insert(university, "test");
        }
        return this;
    }

    private static void table(CodeBook book, String name, String... codes) {
        CodeTable table = FACTORY.createCodeTable();
        table.setTable(name);
        table.setCode(name + "-1");
        table.setName(name);
        for (int i = 0; i < codes.length; i += 2) {
            Code code = FACTORY.createCode();
            code.setCode(codes[i]);
            code.setName(codes[i + 1]);
            table.getCodes().add(code);
        }
        book.getTables().add(table);
    }
}
