package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Department;
import org.qihang.model.campaign.GroupRole;
import org.qihang.model.campaign.LeadingGroup;
import org.qihang.model.campaign.Task;
import org.qihang.model.campaign.Unit;

/** R7, R19, R20: units, departments, the leading group and who answers for what. */
class OrganisationTest {

    private static Map<String, Department> departments() {
        return Loaded.CAMPAIGN.getDepartments().stream().collect(Collectors.toMap(Department::getCode, each -> each));
    }

    private static Stream<Task> withParts(Task task) {
        return Stream.concat(Stream.of(task), task.getParts().stream().flatMap(OrganisationTest::withParts));
    }

    private static List<Task> tasks() {
        return Loaded.CAMPAIGN.getTasks().stream().flatMap(OrganisationTest::withParts).toList();
    }

    @Test
    void fourteenCitiesAndTwoCountiesReport() {
        assertThat(Loaded.CAMPAIGN.getUnits()).extracting(unit -> unit.getCode() + unit.getName()).containsExactly(
                "210100沈阳市", "210200大连市", "210300鞍山市", "210400抚顺市", "210500本溪市", "210600丹东市", "210700锦州市",
                "210800营口市", "210900阜新市", "211000辽阳市", "211100盘锦市", "211200铁岭市", "211300朝阳市", "211400葫芦岛市",
                "211421绥中县", "211224昌图县");
        assertThat(Loaded.CAMPAIGN.getUnits()).filteredOn(Unit::isReportsOnItsOwn)
                .extracting(unit -> unit.getCode() + unit.getParent().getCode())
                .containsExactly("211421211400", "211224211200");
        assertThat(Loaded.CAMPAIGN.getUnits()).filteredOn(unit -> !unit.isReportsOnItsOwn()).hasSize(14)
                .allMatch(unit -> unit.getParent() == null);
    }

    @Test
    void humanResourcesLeadsAndHoldsTheOffice() {
        assertThat(Loaded.CAMPAIGN.getDepartments()).filteredOn(Department::isLeads)
                .extracting(Department::getName).containsExactly("省人力资源社会保障厅");
        assertThat(Loaded.CAMPAIGN.getLeadingGroups().getFirst().getOffice()).isSameAs(departments().get("hrss"));
        assertThat(departments().get("finance").getDuties()).contains("资金投入");
        assertThat(departments().get("development").getDuties()).contains("产业发展规划");
        assertThat(departments().get("education").getDuties()).contains("离校前就业指导");
        assertThat(Loaded.CAMPAIGN.getDepartments()).noneMatch(each -> each.getDuties() == null);
    }

    @Test
    void postsAreCollectedFromTheCircularsChannels() {
        for (String code : List.of("development", "industry", "sme", "sasac")) {
            assertThat(departments().get(code).getCollects()).contains("重大项目", "产业集群", "小微企业", "国有企业");
        }
        for (String code : List.of("organisation", "hrss", "education", "agriculture", "youth-league")) {
            assertThat(departments().get(code).getCollects()).contains("专项计划");
        }
    }

    @Test
    void leadingGroupIsTheListOfTheCircular() {
        LeadingGroup group = Loaded.CAMPAIGN.getLeadingGroups().getFirst();
        assertThat(group.getMembers()).extracting(member -> member.getName() + " " + member.getPost()).containsExactly(
                "周忠轩 常务副省长", "贺旻 副省长", "张征 省政府副秘书长", "李树民 省人力资源社会保障厅厅长", "张福昌 省教育厅厅长",
                "陈广君 省财政厅厅长", "盖成立 省委宣传部副部长", "路通 省发展改革委副主任", "郭明海 省经济和信息化委副巡视员",
                "唐国华 省教育厅副厅长", "张景兴 省公安厅副巡视员", "侯志平 省财政厅副厅长", "张秀坤 省人力资源社会保障厅副厅长",
                "王长宏 省农委副主任", "王广利 省服务业委副主任", "夏榕 省中小企业厅副厅长", "张东军 省国资委副主任",
                "邢恩惠 省地税局副局长", "郑红一 省工商局副局长", "黄晶 省政府金融办副巡视员", "王树立 团省委副书记",
                "闫力 中国人民银行沈阳分行副行长");
        assertThat(group.getMembers()).filteredOn(member -> member.getRole() == GroupRole.LEADER).hasSize(2);
        assertThat(group.getMembers()).filteredOn(member -> member.getRole() == GroupRole.DEPUTY_LEADER).hasSize(4);
        // The post names the body: what it refers to must be the same one.
        assertThat(group.getMembers()).filteredOn(member -> !member.getDepartment().getCode().equals("government"))
                .hasSize(19).allSatisfy(member -> assertThat(member.getPost()).startsWith(member.getDepartment().getName()));
    }

    @Test
    void everyDemandOfTheCircularIsATask() {
        // By requirement: R4, R6 and R7, R8 to R13, R17 to R27.
        assertThat(tasks()).extracting(task -> task.getCode() + " " + task.getName()).contains(
                "tibet 西藏地区到我省就业的高校毕业生就业", "posts 征集就业岗位", "fairs 举办招聘活动", "signing-rate 提高签约率",
                "post-information 发布就业岗位信息", "hand-over 移交离校未就业高校毕业生实名信息", "leaver-services 离校未就业高校毕业生服务",
                "hardship 困难帮扶", "training 特色培训", "commendation 总结表彰", "leading-groups 成立专项行动组织机构",
                "coordination 各部门协同", "reports 报送高校毕业生就业情况", "circulars 调度通报和重点督导", "inspections 监督执法检查",
                "local-policy 补充完善政策", "policy-inspection 政策实施情况集中检查", "funding 资金保障", "publicity 宣传引导");
        assertThat(tasks()).allSatisfy(task -> assertThat(task.getSource()).isNotBlank());
        assertThat(tasks()).extracting(Task::getCode).doesNotHaveDuplicates();
    }

    @Test
    void someoneKnownAnswersForEachTask() {
        Set<String> units = Loaded.CAMPAIGN.getUnits().stream().map(Unit::getCode).collect(Collectors.toSet());
        assertThat(tasks()).filteredOn(task -> task.getResponsible() != null)
                .allMatch(task -> units.contains(task.getResponsible()) || departments().containsKey(task.getResponsible()));
        for (String task : List.of("posts", "training", "leading-groups", "reports", "local-policy", "policy-inspection")) {
            assertThat(Loaded.CAMPAIGN.getTasks()).filteredOn(each -> each.getCode().equals(task)).singleElement()
                    .satisfies(each -> assertThat(each.getParts()).extracting(Task::getResponsible).containsAll(units));
        }
    }

    @Test
    void nothingRefersToWhatIsNotThere() {
        assertThat(Loaded.unresolved(Loaded.CAMPAIGN)).isEmpty();
        assertThat(Loaded.unresolved(Loaded.CODES)).isEmpty();
        assertThat(Arrays.asList(Loaded.CAMPAIGN.eResource(), Loaded.CODES.eResource()))
                .allMatch(resource -> resource.getContents().size() == 1);
    }
}
