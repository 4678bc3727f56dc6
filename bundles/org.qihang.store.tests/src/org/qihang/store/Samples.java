package org.qihang.store;

import java.time.LocalDate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.University;

/** A small campaign and people in it. */
final class Samples {

    static final String CAMPAIGN = "small-2013";
    static final Register GRADUATES = Register.of(RegisterPackage.Literals.GRADUATE);
    static final Register UNIVERSITIES = Register.of(RegisterPackage.Literals.UNIVERSITY);
    static final Register DESTINATIONS = Register.of(RegisterPackage.Literals.DESTINATION);
    static final String SHENYANG = "210100";
    static final String DALIAN = "210200";

    private Samples() {
    }

    /** A campaign of two cities: 沈阳 and 大连. */
    static Campaign plan() {
        Campaign plan = CampaignFactory.eINSTANCE.createCampaign();
        plan.setIdentifier(CAMPAIGN);
        plan.setName("小型行动");
        plan.setAnsweringRule(AnsweringRule.REGISTRATION_THEN_SCHOOL);
        plan.setBegins(LocalDate.of(2013, 5, 20));
        plan.getUnits().add(unit(SHENYANG, "沈阳"));
        plan.getUnits().add(unit(DALIAN, "大连"));
        return plan;
    }

    private static Unit unit(String code, String name) {
        Unit unit = CampaignFactory.eINSTANCE.createUnit();
        unit.setCode(code);
        unit.setName(name);
        return unit;
    }

    /** Makes the campaign in a store, with one university in 大连. */
    static void begin(Store store) {
        store.documents().save(plan(), Documents.uri(CAMPAIGN, "plan"), 0, "begin");
        University university = RegisterFactory.eINSTANCE.createUniversity();
        university.setCampaign(CAMPAIGN);
        university.setCode("10141");
        university.setName("大连理工大学");
        university.setPlace(DALIAN);
        store.registers().insert(university, "begin");
    }

    /** A graduate from 沈阳 without a destination. */
    static Graduate graduate(String identityNumber) {
        Graduate graduate = RegisterFactory.eINSTANCE.createGraduate();
        graduate.setCampaign(CAMPAIGN);
        graduate.setIdentityNumber(identityNumber);
        graduate.setName("张三");
        graduate.setGender("1");
        graduate.setOrigin("210102");
        graduate.setUniversity("10141");
        graduate.setDegree("31");
        graduate.setMajor("080605");
        graduate.setGraduated(LocalDate.of(2013, 7, 1));
        graduate.setDestination("70");
        return graduate;
    }

    /** The nth of many identity numbers; the form is right, the check character is not computed. */
    static String identityNumber(int n) {
        return "210102%012d".formatted(n);
    }

    static Graduate copy(Graduate graduate) {
        return EcoreUtil.copy(graduate);
    }
}
