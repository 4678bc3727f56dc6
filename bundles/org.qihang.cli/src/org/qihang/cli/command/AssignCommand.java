package org.qihang.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Assignment;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.model.text.Texts;
import org.qihang.process.Waiting;
import org.qihang.process.assignment.Assignments;
import org.qihang.process.desk.Body;
import org.qihang.process.procedure.Procedures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Gives people an adviser, or offers them to another unit; without an adviser it lists those nobody answers for (R12,
 * R13). Identity numbers masked.
 */
@Command(name = "assign")
public final class AssignCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PERSON", arity = "0..*", descriptionKey = "assign.persons")
    private List<String> persons;

    @Option(names = "--adviser", paramLabel = "NAME", split = ",", descriptionKey = "assign.adviser")
    private List<String> advisers;

    @Option(names = "--to", paramLabel = "UNIT", descriptionKey = "assign.to")
    private String to;

    @Mixin
    private Acting acting;

    @Mixin
    private Output output;

    public AssignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String campaign = acting.campaign(session);
        Assignments assignments = new Assignments(session.store(), campaign);
        if (advisers == null) {
            missing(assignments.without(acting.unit(), acting.on(session)));
            return ExitCode.DONE.code();
        }
        Body who = acting.who(new Procedures(session.store(), campaign).move(Register.of(Literals.ASSIGNMENT), "accept"));
        List<String> people = persons != null ? persons
                : assignments.without(acting.unit(), acting.on(session)).stream().map(Waiting::person).toList();
        List<Assignment> made = to == null ? assignments.assign(people, advisers, who, acting.on(session))
                : people.stream().map(person -> assignments.offer(person, to, advisers.getFirst(), acting.why(), who,
                        acting.on(session))).toList();
        print(made);
        session.terminal().say(to == null ? "assign.done" : "assign.offered", made.size());
        return ExitCode.DONE.code();
    }

    private void print(List<Assignment> made) {
        Texts texts = session.terminal().texts();
        output.print(session, new Listing<>(List.of(
                Column.text("assignment", texts.text("column.code"), Assignment::getCode),
                Column.text("person", texts.text("column.person"), each -> Masking.mask(each.getPerson())),
                Column.text("unit", texts.text("column.unit"), Assignment::getResponsible),
                Column.text("adviser", texts.text("column.adviser"), Assignment::getAdviser),
                Column.text("since", texts.text("column.registered"), Assignment::getSince))), made);
    }

    private void missing(List<Waiting> people) {
        Texts texts = session.terminal().texts();
        output.print(session, new Listing<>(List.of(
                Column.text("person", texts.text("column.person"), each -> Masking.mask(each.person())),
                Column.text("name", texts.text("column.name"), Waiting::name),
                Column.text("unit", texts.text("column.unit"), Waiting::unit),
                Column.text("hardship", texts.text("column.hardship"), Waiting::hardship))), people);
        session.terminal().say("assign.missing", people.size());
    }
}
