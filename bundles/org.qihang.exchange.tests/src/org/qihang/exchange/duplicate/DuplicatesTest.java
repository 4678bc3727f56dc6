package org.qihang.exchange.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Record;
import org.qihang.store.Documents;
import org.qihang.store.RecordChange;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Records planted twice are found, and what only looks alike is not. The same on each database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DuplicatesTest {

    private static final String ID = "small-2013";
    private static final String GRADUATE = "name=王小明 birthDate=1991-03-15 gender=1 origin=210102 university=10140 "
            + "degree=31 major=080901 graduated=2013-07-01 mobile=10000000001 identityNumber=210102199103150011";

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("测试");
        Campaign plan = CampaignFactory.eINSTANCE.createCampaign();
        plan.setIdentifier(ID);
        plan.setName("小型行动");
        plan.setAnsweringRule(AnsweringRule.REGISTRATION_THEN_SCHOOL);
        Unit unit = CampaignFactory.eINSTANCE.createUnit();
        unit.setCode("210100");
        unit.setName("沈阳");
        plan.getUnits().add(unit);
        store.documents().save(plan, Documents.uri(ID, "plan"), 0, "test");
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    /** Adds a record; values by attribute, later ones replace earlier ones. */
    private Record add(String register, String... values) {
        Register type = Register.named(register).orElseThrow();
        Record record = type.newRecord();
        record.setCampaign(ID);
        for (String value : String.join(" ", values).split(" ")) {
            String name = value.substring(0, value.indexOf('='));
            var feature = type.attribute(name).orElseThrow().feature();
            record.eSet(feature, EcoreUtil.createFromString(
                    ((EAttribute) feature).getEAttributeType(), value.substring(name.length() + 1)));
        }
        return store.registers().insert(record, "test");
    }

    private Duplicates duplicates(String register) {
        return new Duplicates(store, ID, Register.named(register).orElseThrow());
    }

    private List<DuplicatePair> found(String register) {
        return duplicates(register).find(DuplicateOptions.DEFAULT, DuplicateProgress.NONE).pairs();
    }

    private void twice(String register, String first, String changed) {
        Record one = add(register, first);
        Record other = add(register, first, changed);
        List<DuplicatePair> pairs = found(register);
        assertThat(pairs).hasSize(1);
        assertThat(List.of(pairs.getFirst().first().id(), pairs.getFirst().second().id()))
                .containsExactlyInAnyOrder(one.getId(), other.getId());
        assertThat(pairs.getFirst().score()).isBetween(70, 100);
        assertThat(duplicates(register).of(one, DuplicateOptions.DEFAULT)).hasSize(1).allSatisfy(pair -> {
            assertThat(pair.first().id()).isEqualTo(one.getId());
            assertThat(pair.second().id()).isEqualTo(other.getId());
        });
    }

    private void two(String register, String first, String changed) {
        add(register, first);
        Record other = add(register, first, changed);
        assertThat(found(register)).isEmpty();
        assertThat(duplicates(register).of(other, DuplicateOptions.DEFAULT)).isEmpty();
    }

    @Test
    void mistypedIdentityNumber() {
        twice("Graduate", GRADUATE, "identityNumber=210102199103150118");
        assertThat(found("Graduate").getFirst().reasons()).extracting(reason -> reason.text(Locale.CHINESE))
                .contains("姓名相同", "出生日期相同", "身份证号相近");
        assertThat(found("Graduate").getFirst().reasons().getLast().text(Locale.ENGLISH)).doesNotContain("reason.");
    }

    @Test
    void nameOfTheSameSound() {
        twice("Graduate", GRADUATE, "name=王晓明 identityNumber=210102199103150118");
    }

    @Test
    void mistypedDayOfBirth() {
        twice("Graduate", GRADUATE, "birthDate=1991-03-16 identityNumber=210102199103160019");
    }

    @Test
    void sameNameWithAnotherBirthIsAnotherPerson() {
        two("Graduate", GRADUATE, "birthDate=1990-11-02 mobile=10000000777 identityNumber=210102199011020015");
    }

    @Test
    void twinsAreTwo() {
        two("Graduate", GRADUATE, "name=王小亮 identityNumber=21010219910315003X");
    }

    @Test
    void organisationsOfOneNameAreOne() {
        twice("Employer", "code=123456788 name=沈阳市华信科技有限公司 place=210102 telephone=024-10000001",
                "code=987654321 name=沈阳华信科技公司 telephone=02410000001");
    }

    @Test
    void organisationsOfLikeNamesAreTwo() {
        two("Employer", "code=123456788 name=沈阳市华信科技有限公司 place=210102",
                "code=123456796 name=沈阳市华瑞科技有限公司");
    }

    @Test
    void universities() {
        twice("University", "code=10143 name=沈阳航空航天大学（示例） place=210102", "code=10413 name=沈阳航空航天大学");
    }

    @Test
    void postsWrittenDifferently() {
        twice("Post", "code=A-1 title=Java工程师 employer=123456788 kind=10 number=3 place=210102 channel=10 body=hrss "
                + "validFrom=2013-06-01", "code=A-2 title=ＪＡＶＡ－工程师");
    }

    @Test
    void fairsInOtherYears() {
        two("JobFair", "code=A-1 name=第12届春季双选会 hostKind=10 place=210102 held=2013-06-01",
                "code=A-2 name=第13届春季双选会 held=2013-06-02");
    }

    @Test
    void fairEnteredAgainADayLater() {
        twice("JobFair", "code=A-1 name=东北大学毕业生双选会 hostKind=10 place=210102 held=2013-06-01",
                "code=A-2 held=2013-06-02");
    }

    @Test
    void whatAPersonDidTwice() {
        add("Graduate", GRADUATE);
        String contact = "code=A-1 person=210102199103150011 made=2013-08-01 way=1 adviser=张三 result=10";
        twice("Contact", contact, "code=A-2");
        add("Contact", contact, "code=A-3 made=2013-08-20");
        assertThat(found("Contact")).hasSize(1);
    }

    @Test
    void bestFirstAndNoMoreThanAsked() {
        add("Graduate", GRADUATE);
        add("Graduate", GRADUATE, "identityNumber=210102199103150118");
        add("Graduate", GRADUATE, "identityNumber=210102199103150214 mobile=10000000999");
        DuplicateReport report = duplicates("Graduate").find(DuplicateOptions.DEFAULT.limit(1), DuplicateProgress.NONE);
        assertThat(report.found()).isEqualTo(3);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.pairs()).singleElement().satisfies(pair ->
                assertThat(List.of(pair.first().key(), pair.second().key()))
                        .containsExactlyInAnyOrder("210102199103150011", "210102199103150118"));
    }

    @Test
    void amongThousands() {
        List<RecordChange> many = new ArrayList<>();
        String[] family = {"李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐"};
        String[] given = {"伟", "芳", "娜", "敏", "静", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超"};
        for (int i = 0; i < 3000; i++) {
            Graduate graduate = (Graduate) Register.named("Graduate").orElseThrow().newRecord();
            graduate.setCampaign(ID);
            graduate.setName(family[i % 10] + given[i / 10 % 16] + given[i / 160 % 16]);
            graduate.setBirthDate(LocalDate.of(1990, 1, 1).plusDays(i * 7919L % 700));
            graduate.setIdentityNumber("210102%s%04d".formatted(
                    graduate.getBirthDate().toString().replace("-", ""), i));
            graduate.setGender("1");
            graduate.setOrigin("2101%02d".formatted(2 + i % 13));
            graduate.setUniversity("101%02d".formatted(i % 40));
            graduate.setDegree("31");
            graduate.setMajor("0809%02d".formatted(i % 17));
            graduate.setGraduated(LocalDate.of(2013, 7, 1));
            graduate.setMobile("100%08d".formatted(i * 7));
            many.add(new RecordChange.Added(graduate));
        }
        store.registers().apply(many, "test");
        twice("Graduate", GRADUATE, "name=王晓明 identityNumber=210102199103150118");
    }

    @Test
    void endsWhenAsked() {
        add("Graduate", GRADUATE);
        add("Graduate", GRADUATE, "identityNumber=210102199103150118");
        List<Long> told = new ArrayList<>();
        DuplicateReport report = duplicates("Graduate").find(DuplicateOptions.DEFAULT, (rows, total) -> {
            told.add(rows);
            assertThat(rows).isBetween(0L, total);
            return false;
        });
        assertThat(report.canceled()).isTrue();
        assertThat(told).hasSize(1);
    }
}
