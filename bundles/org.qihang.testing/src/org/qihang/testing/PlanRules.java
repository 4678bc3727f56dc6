package org.qihang.testing;

import java.util.List;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.ClockParameters;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.CoverageParameters;
import org.qihang.model.campaign.Desk;
import org.qihang.model.campaign.MatchParameters;
import org.qihang.model.campaign.Move;
import org.qihang.model.campaign.Procedure;
import org.qihang.model.campaign.State;
import org.qihang.model.campaign.TaskParameters;
import org.qihang.model.campaign.WorkParameters;

/** Rules, desks and procedures for small campaigns, much like those of 2013. */
public final class PlanRules {

    private static final CampaignFactory FACTORY = CampaignFactory.eINSTANCE;

    private PlanRules() {
    }

    /** Adds them to a plan; desks take those of its departments that have their names. */
    public static void add(Campaign plan) {
        desk(plan, "education", "education", "HANDOVER_MAKE HANDOVER_CORRECT HANDOVER_SUBMIT FAIR QUOTA TASK");
        desk(plan, "hrss", "hrss", "HANDOVER_CHECK HANDOVER_RECEIPT ASSIGN TRANSFER CONTACT WELFARE SERVICE TIBET FAIR TASK");
        desk(plan, "posts", "development", "QUOTA POST TASK");
        desk(plan, "unit", null, "HANDOVER_CHECK HANDOVER_RECEIPT ASSIGN TRANSFER CONTACT WELFARE SERVICE LABOUR_CASE"
                + " POLICY_FINDING FAIR POST REPORT TASK FUND PUBLICITY EXEMPLAR");
        parameters(plan);
        Procedure handover = procedure(plan, "handover", "HandoverBatch", null,
                state("10", "prepared", false), state("20", "submitted", false), state("30", "receipted", false));
        move(plan, handover, "submit", "10", "20", "education", null);
        move(plan, handover, "recall", "20", "10", "education", "remark");
        move(plan, handover, "receipt", "20", "30", "hrss unit", null);
        Procedure entry = procedure(plan, "entry", "HandoverEntry", "held", state("10", null, true),
                state("20", "accepted", true), state("30", "returned", false));
        move(plan, entry, "accept", "10", "20", "hrss unit", null);
        move(plan, entry, "return", "10", "30", "hrss unit", "reason");
        Procedure assignment = procedure(plan, "assignment", "Assignment", "held", state("10", "since", false),
                state("20", "accepted", true), state("30", "ended", false), state("40", "ended", false));
        move(plan, assignment, "accept", "10", "20", "hrss unit", null);
        move(plan, assignment, "refuse", "10", "30", "hrss unit", "reason");
        move(plan, assignment, "withdraw", "10", "40", "hrss unit", "reason");
        move(plan, assignment, "end", "20", "40", "hrss unit", "reason");
        Procedure cases = procedure(plan, "case", "LabourInspection", null, state("10", "inspected", false),
                state("20", "ordered", false), state("30", "corrected", false), state("40", "closed", false));
        move(plan, cases, "order", "10", "20", "unit", null).setRequires("violation correctionOrder deadline");
        move(plan, cases, "correct", "20", "30", "unit", null);
        move(plan, cases, "reopen", "30", "20", "unit", null).setNeedsReason(true);
        move(plan, cases, "close", "30", "40", "unit", null);
    }

    private static <T extends Coded> T named(T coded, String code, String name) {
        coded.setCode(code);
        coded.setName(name);
        return coded;
    }

    private static void desk(Campaign plan, String code, String department, String work) {
        Desk desk = named(FACTORY.createDesk(), code, "Desk " + code);
        plan.getDepartments().stream().filter(each -> each.getCode().equals(department)).forEach(desk.getDepartments()::add);
        desk.setWork(work);
        plan.getDesks().add(desk);
    }

    private static void parameters(Campaign plan) {
        WorkParameters work = FACTORY.createWorkParameters();
        work.setSoon(7);
        work.setShown(50);
        plan.setWork(work);
        ClockParameters clock = FACTORY.createClockParameters();
        clock.setContacts(2);
        clock.setMonths(3);
        clock.setWarning(14);
        clock.setWelfareResult("50");
        plan.setClock(clock);
        TaskParameters task = FACTORY.createTaskParameters();
        task.setBehind(20);
        task.setSoon(7);
        plan.setTaskCourse(task);
        CoverageParameters coverage = FACTORY.createCoverageParameters();
        coverage.setWantNoJob("60 90");
        coverage.setPreparing("20 40 50 60");
        plan.setCoverage(coverage);
        MatchParameters points = FACTORY.createMatchParameters();
        points.setMajorSame(40);
        points.setMajorClass(30);
        points.setMajorDiscipline(15);
        points.setMajorNotAsked(20);
        points.setPlaceCounty(30);
        points.setPlaceCity(25);
        points.setPlaceProvince(10);
        points.setDegree(20);
        points.setDegreeAbove(5);
        points.setDegreeNotAsked(10);
        points.setPay(10);
        plan.setMatching(points);
    }

    private static Procedure procedure(Campaign plan, String code, String register, String holding, State... states) {
        Procedure procedure = named(FACTORY.createProcedure(), code, "Procedure " + code);
        procedure.setRegister(register);
        procedure.setAttribute("state");
        procedure.setHolding(holding);
        procedure.getStates().addAll(List.of(states));
        plan.getProcedures().add(procedure);
        return procedure;
    }

    private static State state(String code, String since, boolean holds) {
        State state = named(FACTORY.createState(), code, "State " + code);
        state.setSince(since);
        state.setHolds(holds);
        return state;
    }

    private static Move move(Campaign plan, Procedure procedure, String code, String from, String to, String by,
            String reason) {
        Move move = named(FACTORY.createMove(), code, "Move " + code);
        procedure.getStates().stream().filter(state -> state.getCode().equals(from)).forEach(move.getFrom()::add);
        procedure.getStates().stream().filter(state -> state.getCode().equals(to)).forEach(move::setTo);
        plan.getDesks().stream().filter(desk -> List.of(by.split(" ")).contains(desk.getCode())).forEach(move.getBy()::add);
        move.setNeedsReason(reason != null);
        move.setReason(reason);
        procedure.getMoves().add(move);
        return move;
    }
}
