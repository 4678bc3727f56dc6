package org.qihang.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.QuotaSubject;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Task;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.store.Document;
import org.qihang.store.Documents;
import org.qihang.store.RecordChange;
import org.qihang.store.Store;
import org.qihang.testing.PlanRules;

/** Processes on the command line: quotas, clocks, matches, tasks. */
class ProcessCommandsTest {

    private static final CampaignFactory FACTORY = CampaignFactory.eINSTANCE;
    private static final String PERSON = "21010219900101003X";

    @TempDir
    private Path folder;
    private CommandPlace place;

    @BeforeEach
    void begin() {
        place = new CommandPlace(folder);
        try (Store store = place.open()) {
            Document plan = store.documents().load(Documents.uri(CommandPlace.CAMPAIGN, "plan"));
            complete((Campaign) plan.root());
            store.documents().save(plan.root(), plan.uri(), plan.version(), "test");
            List<RecordChange> changes = new ArrayList<>();
            changes.add(a(Literals.UNIVERSITY, Literals.UNIVERSITY__CODE, "10141", Literals.UNIVERSITY__NAME, "沈阳大学",
                    Literals.UNIVERSITY__PLACE, "210103"));
            changes.add(a(Literals.EMPLOYER, Literals.EMPLOYER__CODE, "123456788", Literals.EMPLOYER__NAME, "沈阳机床厂",
                    Literals.EMPLOYER__PLACE, "210102"));
            changes.add(a(Literals.POST, Literals.POST__CODE, "P1", Literals.POST__TITLE, "车工", Literals.POST__EMPLOYER,
                    "123456788", Literals.POST__NUMBER, 30, Literals.POST__PLACE, "210102", Literals.POST__MAJORS, "080202",
                    Literals.POST__VALID_FROM, LocalDate.of(2013, 5, 25)));
            changes.add(a(Literals.GRADUATE, Literals.GRADUATE__IDENTITY_NUMBER, PERSON, Literals.GRADUATE__NAME, "王小明",
                    Literals.GRADUATE__ORIGIN, "210103", Literals.GRADUATE__UNIVERSITY, "10141", Literals.GRADUATE__DEGREE,
                    "31", Literals.GRADUATE__MAJOR, "080201", Literals.GRADUATE__HARDSHIP, "2"));
            store.registers().apply(changes, "test");
            store.registers().apply(List.of(a(Literals.LEAVER_SERVICE, Literals.LEAVER_SERVICE__PERSON, PERSON,
                    Literals.LEAVER_SERVICE__REGISTERED, LocalDate.of(2013, 7, 2), Literals.LEAVER_SERVICE__ADVISER, "李")),
                    "test");
        }
    }

    private static void complete(Campaign plan) {
        plan.setEnds(LocalDate.of(2014, 1, 31));
        plan.setProvince("210000");
        plan.setAnsweringRule(AnsweringRule.REGISTRATION_THEN_SCHOOL);
        Phase phase = FACTORY.createPhase();
        phase.setCode("phase-1");
        phase.setBegins(LocalDate.of(2013, 5, 20));
        phase.setEnds(LocalDate.of(2013, 5, 31));
        plan.getPhases().add(phase);
        Quota quota = FACTORY.createQuota();
        quota.setCode("posts");
        quota.setName("征集就业岗位");
        quota.setSubject(QuotaSubject.POSTS);
        quota.setAmount(100);
        quota.setPhase(phase);
        plan.getQuotas().add(quota);
        Task task = FACTORY.createTask();
        task.setCode("collect");
        task.setName("征集");
        Task part = FACTORY.createTask();
        part.setCode("collect-210100");
        part.setName("沈阳征集");
        part.setResponsible("210100");
        part.setProgress(40);
        task.getParts().add(part);
        plan.getTasks().add(task);
        RateFormula formula = FACTORY.createRateFormula();
        formula.setCode("standard");
        formula.setName("标准");
        formula.setNotCounted("70 71 72");
        formula.setWhenUnknown("70");
        plan.getFormulas().add(formula);
        PlanRules.add(plan);
    }

    private static RecordChange a(EClass register, Object... values) {
        Record record = Register.of(register).newRecord();
        record.setCampaign(CommandPlace.CAMPAIGN);
        for (int i = 0; i < values.length; i += 2) {
            record.eSet((EAttribute) values[i], values[i + 1]);
        }
        return new RecordChange.Added(record);
    }

    @Test
    void quotasSayWhatIsMissing() {
        assertThat(place.run("quotas", "--on", "2013-05-25", "--format", "csv").out().lines()).containsExactly(
                "quota,name,responsible,phaseEnds,planned,done,late,gap,projection",
                "posts,征集就业岗位,,2013-05-31,100,30,0,70,60");
        assertThat(place.run("quotas", "--on", "2013-05-25").err()).contains("需求人数", "2013-05-25");
        assertThat(place.run("--lang", "en", "quotas", "--on", "2013-05-25").err()).contains("wanted persons");
        assertThat(place.run("quotas").exit()).isEqualTo(2);
    }

    @Test
    void clocksWarnAndMask() {
        CommandPlace.Run run = place.run("clocks", "--on", "2013-09-25", "--unit", "210100");
        assertThat(run.out()).contains("王小明", "210***********003X", "2013-10-02", "沈阳", "即将到期，对接不足").doesNotContain(PERSON);
        assertThat(run.err()).contains("即将到期，对接不足：1 人", "3 个月内至少 2 次");
        assertThat(place.run("clocks", "--on", "2013-10-05", "--format", "json").out()).contains("\"CONTACTS_MISSED\"",
                "\"daysLeft\": -3").doesNotContain(PERSON);
        assertThat(place.run("clocks", "--on", "2013-10-05", "--unit", "999999")).satisfies(wrong -> {
            assertThat(wrong.exit()).isEqualTo(1);
            assertThat(wrong.err()).contains("999999", "210100 沈阳");
        });
        assertThat(place.run("clocks", "--on", "2013-10-05", "--limit", "0").exit()).isEqualTo(1);
    }

    @Test
    void postsAreFoundForAGraduateAndBack() {
        assertThat(place.run("match", "graduate", PERSON).out()).contains("P1", "车工", "沈阳机床厂", "和平区", "同专业类（30 分）",
                "与生源地同市（25 分）");
        assertThat(place.run("match", "post", "P1", "--format", "csv").out()).contains("210***********003X", "王小明", "沈阳大学")
                .doesNotContain(PERSON);
        assertThat(place.run("match", "graduate", PERSON, "--on", "2013-05-24", "--format", "csv").out().lines()).hasSize(1);
        assertThat(place.run("match", "post", "P2")).satisfies(wrong -> {
            assertThat(wrong.exit()).isEqualTo(1);
            assertThat(wrong.err()).contains("P2");
        });
        assertThat(place.run("match", "post", "P1", "--limit", "0").exit()).isEqualTo(1);
    }

    @Test
    void tasksRollUp() {
        CommandPlace.Run run = place.run("tasks", "--on", "2013-10-01");
        assertThat(run.out()).contains("  沈阳征集", "有风险");
        assertThat(place.run("tasks", "--on", "2014-02-01", "--responsible", "210100", "--format", "csv").out().lines())
                .containsExactly("task,name,responsible,due,progress,expected,state,steps,stepsDone,overdue,atRisk",
                        "collect-210100,沈阳征集,210100,2014-01-31,40,100,OVERDUE,1,0,1,0");
    }
}
