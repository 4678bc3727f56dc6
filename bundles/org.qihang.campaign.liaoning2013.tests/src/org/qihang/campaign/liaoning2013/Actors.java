package org.qihang.campaign.liaoning2013;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Task;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.LeaverService;
import org.qihang.model.register.Record;
import org.qihang.process.Waiting;
import org.qihang.process.assignment.Assignments;
import org.qihang.process.desk.Body;
import org.qihang.process.handover.Handovers;
import org.qihang.process.handover.Scope;
import org.qihang.process.handover.Unheld;
import org.qihang.process.kept.Roster;
import org.qihang.store.Document;
import org.qihang.store.Documents;
import org.qihang.store.RecordChange;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** The departments that act as the script says, each in its turn, and what they have seen to by their own lists. */
final class Actors {

    private static final String ID = Loaded.CAMPAIGN.getIdentifier();
    private static final String SCHOOL = "10140";
    private static final Body EDUCATION = Body.ofProvince("education");
    private static final Body HRSS = Body.ofProvince("hrss");

    private final Store store;
    private final Handovers handovers;
    private final Assignments assignments;
    private final List<RecordChange> pending = new ArrayList<>();
    private final Set<Integer> held = new HashSet<>();
    private final Set<Integer> returnedOnce = new HashSet<>();
    private final Set<Integer> owned = new HashSet<>();

    Actors(Store store, Roster roster) {
        this.store = store;
        this.handovers = new Handovers(roster, Locale.CHINESE);
        this.assignments = new Assignments(roster);
    }

    /** Identity numbers are made up. */
    static String identity(int person) {
        return String.format("210102199%09d", person);
    }

    private static int person(String identity) {
        return Integer.parseInt(identity.substring(9));
    }

    private Record add(EClass register, Object... values) {
        Record record = Register.of(register).newRecord();
        record.setCampaign(ID);
        for (int i = 0; i < values.length; i += 2) {
            Situations.set(record, (String) values[i], values[i + 1]);
        }
        pending.add(new RecordChange.Added(record));
        return record;
    }

    /** Everything of one day. */
    void act(LocalDate on) {
        if (on.equals(Script.FIRST)) {
            IntStream.range(0, Script.PEOPLE).forEach(this::enrol);
        }
        collect(on);
        for (int i = 0; i < Script.PEOPLE; i++) {
            contacts(i, on);
        }
        if (!pending.isEmpty()) {
            store.registers().apply(pending, "script");
            pending.clear();
        }
        for (int i = 0; i < Script.PEOPLE; i++) {
            move(i, on);
        }
        report(on);
        handOver(on);
        assign(on);
    }

    private void enrol(int person) {
        String unit = Loaded.CAMPAIGN.getUnits().get(Script.unit(person)).getCode();
        add(Literals.GRADUATE, "identityNumber", identity(person), "name", "某人", "university", SCHOOL,
                "origin", unit.endsWith("00") ? unit.substring(0, 4) + "02" : unit, "hardship", Script.hard(person) ? "2" : "0");
    }

    private void collect(LocalDate on) {
        for (int body = 0; body < Script.BODIES.size(); body++) {
            int wanted = Script.wanted(body, on);
            if (wanted > 0) {
                add(Literals.POST, "title", "岗位", "employer", "123456789", "number", wanted, "place", "210102", "channel", "10",
                        "body", Script.BODIES.get(body), "validFrom", on, "code", "P" + body + "-" + on);
            }
        }
        for (String host : List.of("10", "20", "30", "40")) {
            for (int i = 0; i < Script.fairs(host, on); i++) {
                add(Literals.JOB_FAIR, "name", "招聘会" + host + i, "hostKind", host, "place", "210102", "held", on);
            }
        }
    }

    private void contacts(int person, LocalDate on) {
        if (on.equals(Script.registered(person))) {
            add(Literals.LEAVER_SERVICE, "code", "L" + person, "person", identity(person), "registered", on, "intention", "10",
                    "adviser", "王");
        }
        boolean welfare = on.equals(Script.welfare(person));
        if (Script.contacts(person).contains(on) || welfare) {
            add(Literals.CONTACT, "person", identity(person), "made", on, "way", welfare ? "3" : "1", "adviser", "王", "matching",
                    !welfare, "result", welfare ? "50" : "20");
        }
    }

    private Record now(EClass register, String key) {
        return store.registers().byKey(ID, Register.of(register), key).orElseThrow();
    }

    private void move(int person, LocalDate on) {
        String destination = Script.destinations(person).get(on);
        if (destination != null) {
            Graduate before = (Graduate) now(Literals.GRADUATE, identity(person));
            Graduate after = EcoreUtil.copy(before);
            after.setDestination(destination);
            after.setDestinationSince(on);
            store.registers().update(before, after, "script");
        }
        if (on.equals(Script.closed(person))) {
            LeaverService before = (LeaverService) now(Literals.LEAVER_SERVICE, "L" + person);
            LeaverService after = EcoreUtil.copy(before);
            after.setClosed(on);
            store.registers().update(before, after, "script");
        }
    }

    /** The collecting bodies and units report how far they are, until all are done. */
    private void report(LocalDate on) {
        if (!on.isBefore(Script.LEFT)) {
            return;
        }
        Document document = store.documents().load(Documents.uri(ID, "plan"));
        List<Task> parts = posts((Campaign) document.root()).getParts();
        boolean changed = false;
        for (int i = 0; i < parts.size(); i++) {
            changed |= parts.get(i).getProgress() != Script.progress(i, on);
            parts.get(i).setProgress(Script.progress(i, on));
        }
        if (changed) {
            store.documents().save(document.root(), document.uri(), document.version(), "script");
        }
    }

    static Task posts(Campaign plan) {
        return plan.getTasks().stream().filter(task -> task.getCode().equals("posts")).findFirst().orElseThrow();
    }

    /** On the 2nd Education hands over whom it has, on the 5th HRSS checks them, on the 6th it gives receipts. */
    private void handOver(LocalDate on) {
        if (on.isBefore(Script.LEFT)) {
            return;
        }
        if (on.getDayOfMonth() == 2) {
            handovers.create(EDUCATION, Scope.ALL, on).forEach(batch -> handovers.move(batch.getCode(), "20", EDUCATION, "", on));
            IntStream.range(0, Script.PEOPLE).filter(person -> Script.waits(person, on)).forEach(held::add);
        } else if (on.getDayOfMonth() == 5) {
            open().forEach(batch -> check(batch, on));
        } else if (on.getDayOfMonth() == 6) {
            open().forEach(batch -> handovers.move(batch.getCode(), "30", HRSS, "", on));
        }
    }

    private List<HandoverBatch> open() {
        return store.registers().page(RegisterQuery.of(ID, Register.of(Literals.HANDOVER_BATCH)), 0, 1000).stream()
                .map(HandoverBatch.class::cast).filter(batch -> batch.getState().equals("20")).toList();
    }

    /** Every seventh person is returned the first time. */
    private void check(HandoverBatch batch, LocalDate on) {
        for (HandoverEntry entry : handovers.entries(batch.getCode(), Set.of())) {
            int person = person(entry.getPerson());
            if (person % 7 == 0 && returnedOnce.add(person)) {
                handovers.check(batch.getCode(), Set.of(entry.getPerson()), "30", HRSS, "号码有误", on);
                held.remove(person);
            }
        }
        handovers.check(batch.getCode(), Set.of(), "20", HRSS, "", on);
    }

    /** On the 8th advisers are given to everybody who has none. */
    private void assign(LocalDate on) {
        if (!on.isBefore(Script.LEFT) && on.getDayOfMonth() == 8) {
            IntStream.range(0, Script.PEOPLE).filter(person -> needsOwner(person, on)).forEach(owned::add);
            assignments.assign(assignments.without("", on).stream().map(Waiting::person).toList(), List.of("赵", "钱"), HRSS, on);
        }
    }

    /** By the script: leavers who wait for a job, people in hardship, and nobody answers. */
    boolean needsOwner(int person, LocalDate on) {
        boolean left = !on.isBefore(Script.LEFT);
        LocalDate registered = Script.registered(person);
        LocalDate closed = Script.closed(person);
        boolean served = registered != null && !registered.isAfter(on) && (closed == null || closed.isAfter(on));
        return Script.without(person, on) && (Script.hard(person) || left && Script.waits(person, on)) && !served
                && !owned.contains(person);
    }

    /** By the script: leavers who wait for a job and are in no batch. */
    Set<String> missing(LocalDate on) {
        Set<String> missing = new HashSet<>();
        IntStream.range(0, Script.PEOPLE).filter(person -> !on.isBefore(Script.LEFT) && Script.waits(person, on)
                && !held.contains(person)).forEach(person -> missing.add(identity(person)));
        return missing;
    }

    Set<String> unheld(LocalDate on) {
        return new HashSet<>(handovers.unheld(Scope.ALL, on).stream().map(Unheld::person).map(Waiting::person).toList());
    }

    Set<String> unowned(LocalDate on) {
        return new HashSet<>(assignments.without("", on).stream().map(Waiting::person).toList());
    }
}
