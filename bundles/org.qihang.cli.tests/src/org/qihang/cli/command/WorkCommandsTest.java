package org.qihang.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Measure;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Target;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.store.Document;
import org.qihang.store.Documents;
import org.qihang.store.RecordChange;
import org.qihang.store.Store;
import org.qihang.testing.PlanRules;

/** A hand-over, assignments and work lists on the command line. */
class WorkCommandsTest {

    private static final CampaignFactory FACTORY = CampaignFactory.eINSTANCE;
    private static final String ANNA = "21010219900101003X";
    private static final String BERT = "210102199001010048";

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
            store.registers().apply(List.of(
                    a(Literals.UNIVERSITY, Literals.UNIVERSITY__CODE, "10141", Literals.UNIVERSITY__NAME, "沈阳大学",
                            Literals.UNIVERSITY__PLACE, "210103"),
                    a(Literals.EMPLOYER, Literals.EMPLOYER__CODE, "123456788", Literals.EMPLOYER__NAME, "机床厂",
                            Literals.EMPLOYER__PLACE, "210102"),
                    graduate(ANNA, "王小明"), graduate(BERT, "李大明"),
                    a(Literals.LABOUR_INSPECTION, Literals.LABOUR_INSPECTION__CODE, "L1",
                            Literals.LABOUR_INSPECTION__EMPLOYER, "123456788", Literals.LABOUR_INSPECTION__VIOLATION, "10",
                            Literals.LABOUR_INSPECTION__INSPECTED, LocalDate.of(2013, 7, 1))), "test");
        }
    }

    private static void complete(Campaign plan) {
        plan.setEnds(LocalDate.of(2014, 1, 31));
        plan.setProvince("210000");
        plan.setAnsweringRule(AnsweringRule.REGISTRATION_THEN_SCHOOL);
        Unit unit = FACTORY.createUnit();
        unit.setCode("211200");
        unit.setName("铁岭");
        plan.getUnits().add(unit);
        Phase phase = FACTORY.createPhase();
        phase.setCode("phase-3");
        phase.setBegins(LocalDate.of(2013, 7, 1));
        phase.setEnds(LocalDate.of(2013, 12, 31));
        plan.getPhases().add(phase);
        Target target = FACTORY.createTarget();
        target.setCode("leavers");
        target.setMeasure(Measure.COVERAGE);
        target.setDue(LocalDate.of(2013, 12, 31));
        plan.getTargets().add(target);
        RateFormula formula = FACTORY.createRateFormula();
        formula.setCode("standard");
        formula.setName("标准");
        formula.setNotCounted("70 71 72");
        formula.setWhenUnknown("70");
        plan.getFormulas().add(formula);
        PlanRules.add(plan);
    }

    private static RecordChange graduate(String identity, String name) {
        return a(Literals.GRADUATE, Literals.GRADUATE__IDENTITY_NUMBER, identity, Literals.GRADUATE__NAME, name,
                Literals.GRADUATE__ORIGIN, "210102", Literals.GRADUATE__UNIVERSITY, "10141");
    }

    private static RecordChange a(EClass register, Object... values) {
        Record record = Register.of(register).newRecord();
        record.setCampaign(CommandPlace.CAMPAIGN);
        for (int i = 0; i < values.length; i += 2) {
            record.eSet((EAttribute) values[i], values[i + 1]);
        }
        return new RecordChange.Added(record);
    }

    private String refused(Object... arguments) {
        CommandPlace.Run run = place.run(arguments);
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        return run.err();
    }

    @Test
    void aBatchIsMadeHandedOverCheckedAndReceipted() {
        assertThat(place.run("handover", "missing", "--on", "2013-07-02")).satisfies(missing -> {
            assertThat(missing.out()).contains("王小明", "210***********003X", "尚未编入移交批次").doesNotContain(ANNA);
            assertThat(missing.err()).contains("2 人");
        });
        CommandPlace.Run made = place.run("handover", "create", "--on", "2013-07-02", "--format", "csv");
        assertThat(made.err()).contains("1 个批次，共 2 人");
        String batch = made.out().lines().toList().get(1).split(",")[0];
        assertThat(place.run("handover", "submit", batch, "--on", "2013-07-03", "--format", "csv").out()).contains(",20,2,2,0,0");
        assertThat(refused("handover", "return", batch, ANNA)).contains("原因");
        assertThat(refused("handover", "accept", batch, "--department", "unit", "--unit", "211200")).contains("211200");
        assertThat(place.run("handover", "return", batch, ANNA, "--why", "号码有误", "--unit", "210100", "--format", "csv").out())
                .contains(",20,2,1,0,1");
        assertThat(place.run("handover", "accept", batch).err()).contains("1 人");
        assertThat(place.run("handover", "receipt", batch, "--format", "csv").out()).contains(",30,2,0,1,1");
        assertThat(refused("handover", "recall", batch, "--why", "x")).contains("State 30");
    }

    @Test
    void peopleAreAssignedOfferedAndAccepted() {
        assertThat(place.run("assign", "--on", "2013-07-02").out()).contains("王小明", "李大明").doesNotContain(ANNA);
        CommandPlace.Run assigned = place.run("assign", "--adviser", "赵,钱", "--unit", "210100", "--on", "2013-07-02",
                "--department", "unit");
        assertThat(assigned.out()).contains("赵", "钱").doesNotContain(ANNA);
        CommandPlace.Run offered = place.run("assign", ANNA, "--to", "211200", "--adviser", "孙", "--on", "2013-07-03",
                "--format", "csv");
        String code = offered.out().lines().toList().get(1).split(",")[0];
        assertThat(place.run("move", "assignment", code, "accept", "--department", "unit", "--unit", "211200").err())
                .contains("State 20");
        assertThat(refused("move", "assignment", code, "sleep")).contains("sleep", "withdraw");
        assertThat(refused("move", "labourInspection", "L1", "order")).contains("责令改正文书号");
    }

    @Test
    void aWorkListSaysWhatIsToBeDone() {
        CommandPlace.Run run = place.run("worklist", "--department", "unit", "--unit", "210100", "--on", "2013-07-02");
        assertThat(run.out()).contains("新到", "王小明", "落实责任人", "机床厂", "未责令改正", "210***********003X").doesNotContain(ANNA);
        assertThat(run.err()).contains("未落实责任人的毕业生：2 项");
        assertThat(place.run("worklist", "--department", "education", "--on", "2013-07-02", "--format", "csv").out().lines())
                .contains("urgency,kind,title,detail,unit,due,count,action,key",
                        "CAME_IN,HANDOVER_MAKE,沈阳,,210100,,2,handover.create,");
        assertThat(place.run("--lang", "en", "worklist", "--department", "unit", "--on", "2013-07-02").out())
                .contains("Come in", "Graduates nobody answers for");
        assertThat(refused("worklist", "--department", "nobody")).contains("nobody", "education");
        assertThat(place.run("worklist").exit()).isEqualTo(2);
    }
}
