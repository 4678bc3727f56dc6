package org.qihang.exchange.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Department;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.University;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/** A campaign of two units with two universities and small tables of codes. */
final class SmallCampaign {

    static final String ID = "small-2013";
    static final Register GRADUATES = Register.of(RegisterPackage.Literals.GRADUATE);

    private SmallCampaign() {
    }

    /** Makes the campaign in an empty store. */
    static void begin(Store store) {
        store.documents().save(plan(), Documents.uri(ID, "plan"), 0, "test");
        store.documents().save(codes(), Documents.uri(ID, "codes"), 0, "test");
        university(store, "10140", "辽宁大学", "210100");
        university(store, "10141", "大连理工大学", "210200");
    }

    private static Campaign plan() {
        Campaign plan = CampaignFactory.eINSTANCE.createCampaign();
        plan.setIdentifier(ID);
        plan.setName("小型行动");
        plan.setAnsweringRule(AnsweringRule.REGISTRATION_THEN_SCHOOL);
        plan.setBegins(LocalDate.of(2013, 5, 20));
        for (String city : new String[] {"210100 沈阳", "210200 大连"}) {
            Unit unit = CampaignFactory.eINSTANCE.createUnit();
            unit.setCode(city.substring(0, 6));
            unit.setName(city.substring(7));
            plan.getUnits().add(unit);
        }
        Department department = CampaignFactory.eINSTANCE.createDepartment();
        department.setCode("hrss");
        department.setName("省人社厅");
        plan.getDepartments().add(department);
        return plan;
    }

    private static CodeBook codes() {
        CodeBook book = CampaignFactory.eINSTANCE.createCodeBook();
        book.setIdentifier(ID);
        table(book, "gender", "1 男", "2 女");
        table(book, "degree", "01 博士生毕业", "31 本科生毕业");
        table(book, "major", "080901 计算机科学与技术", "010100 哲学", "010101 哲学").setOpen(true);
        table(book, "place", "210100 沈阳市", "210200 大连市", "210102 沈阳市和平区", "210202 大连市中山区", "540102 拉萨市城关区");
        table(book, "hardship", "0 非困难生", "1 就业困难", "2 家庭困难", "4 残疾").setBitMask(true);
        table(book, "destination", "10 签就业协议形式就业", "70 待就业", "80 升学").setCode("destination-2013");
        CodeTable old = table(book, "destination", "02 升学", "06 待就业");
        old.setCode("destination-2008");
        old.setValidTo(LocalDate.of(2012, 12, 31));
        old.getCodes().get(0).setStandard("80");
        old.getCodes().get(1).setStandard("70");
        Register.all().stream().flatMap(register -> register.attributes().stream()).map(Feature::codes)
                .flatMap(Optional::stream).filter(name -> !Set.of("unit", "department").contains(name)).distinct()
                .filter(name -> book.getTables().stream().noneMatch(table -> table.getTable().equals(name)))
                .forEach(name -> table(book, name, "1 甲", "2 乙"));
        return book;
    }

    private static CodeTable table(CodeBook book, String name, String... codes) {
        CodeTable table = CampaignFactory.eINSTANCE.createCodeTable();
        table.setTable(name);
        table.setCode(name + "-test");
        table.setName(name);
        for (String each : codes) {
            Code code = CampaignFactory.eINSTANCE.createCode();
            code.setCode(each.substring(0, each.indexOf(' ')));
            code.setName(each.substring(each.indexOf(' ') + 1));
            table.getCodes().add(code);
        }
        book.getTables().add(table);
        return table;
    }

    private static void university(Store store, String code, String name, String place) {
        University university = RegisterFactory.eINSTANCE.createUniversity();
        university.setCampaign(ID);
        university.setCode(code);
        university.setName(name);
        university.setPlace(place);
        store.registers().insert(university, "test");
    }
}
