package org.qihang.process.handover;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qihang.indicator.Code;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.rule.AnsweringUnits;
import org.qihang.model.rule.RecordCode;
import org.qihang.model.text.Texts;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;
import org.qihang.process.Waiting;
import org.qihang.process.procedure.Flow;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RecordChange;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Makes batches of people, one for each unit that answers and place of household registration (and university). */
final class BatchMaking {

    private static final Register BATCHES = Register.of(Literals.HANDOVER_BATCH);
    private static final Register ENTRIES = Register.of(Literals.HANDOVER_ENTRY);
    private static final int PROVINCE = 2;
    private static final String WHOLE = "0000";

    private record Heap(String unit, String area, String university) implements Comparable<Heap> {

        private static final Comparator<Heap> ORDER = Comparator.comparing(Heap::unit).thenComparing(Heap::area)
                .thenComparing(heap -> Objects.toString(heap.university, ""));

        @Override
        public int compareTo(Heap other) {
            return ORDER.compare(this, other);
        }
    }

    private final Store store;
    private final CampaignPlan plan;
    private final LocalDate on;
    private final Texts texts;
    private final AnsweringUnits units;

    BatchMaking(Store store, CampaignPlan plan, LocalDate on, Locale language) {
        this.store = store;
        this.plan = plan;
        this.on = on;
        this.texts = Texts.of(ProcessException.class, language);
        this.units = new AnsweringUnits(plan.plan());
    }

    /** The batches and their entries, each batch before its entries. */
    List<RecordChange> changes(List<Unheld> people, Scope scope) {
        Map<Heap, List<Waiting>> heaps = people.stream().map(Unheld::person).collect(Collectors.groupingBy(
                person -> new Heap(person.unit(), area(person.origin()), scope.universityOf(person)), TreeMap::new,
                Collectors.toList()));
        List<RecordChange> entries = new ArrayList<>();
        List<RecordChange> changes = new ArrayList<>();
        heaps.forEach((heap, of) -> {
            HandoverBatch batch = batch(heap, of.size());
            changes.add(new RecordChange.Added(batch));
            of.forEach(person -> entries.add(new RecordChange.Added(entry(batch, person))));
        });
        changes.addAll(entries);
        return changes;
    }

    /** The unit of household registration, or the other province. */
    private String area(String origin) {
        return units.ofPlace(origin).orElseGet(() -> origin.substring(0, PROVINCE) + WHOLE);
    }

    private HandoverBatch batch(Heap heap, int people) {
        HandoverBatch batch = (HandoverBatch) BATCHES.newRecord();
        batch.setCampaign(plan.plan().getIdentifier());
        batch.setResponsible(heap.unit());
        batch.setArea(heap.area());
        batch.setUniversity(heap.university());
        batch.setPrepared(on);
        batch.setNumber(number(heap));
        batch.setDeclared(people);
        batch.setChecked(0);
        batch.setName(name(batch));
        batch.setCode(RecordCode.of(BATCHES, feature -> batch.eGet(feature.feature())).orElseThrow());
        Flow flow = Flow.of(plan, BATCHES);
        flow.begin(batch, flow.initial(), on);
        return batch;
    }

    /** Batches of the day are numbered, so that a second one for the same people's home is another one. */
    private int number(Heap heap) {
        int last = 0;
        for (var record : store.registers().page(RegisterQuery.of(plan.plan().getIdentifier(), BATCHES)
                .with(new Compare(Feature.of(Literals.HANDOVER_BATCH__RESPONSIBLE), Operator.EQ, heap.unit()))
                .with(new Compare(Feature.of(Literals.HANDOVER_BATCH__AREA), Operator.EQ, heap.area()))
                .with(new Compare(Feature.of(Literals.HANDOVER_BATCH__PREPARED), Operator.EQ, on)), 0, Integer.MAX_VALUE)) {
            HandoverBatch other = (HandoverBatch) record;
            if (Objects.equals(other.getUniversity(), heap.university())) {
                last = Math.max(last, other.getNumber());
            }
        }
        return last + 1;
    }

    private String name(HandoverBatch batch) {
        String home = batch.getResponsible().equals(batch.getArea()) ? "" : named("place", batch.getArea());
        String school = batch.getUniversity() == null ? "" : store.registers().titles(batch.getCampaign(),
                Register.of(Literals.UNIVERSITY), List.of(batch.getUniversity()))
                .getOrDefault(batch.getUniversity(), batch.getUniversity());
        return texts.text("handover.name", named("unit", batch.getResponsible()), home, school, on.toString(),
                batch.getNumber()).replaceAll("\\s+", " ").strip();
    }

    private String named(String table, String code) {
        return plan.table(table).stream().filter(each -> each.code().equals(code)).map(Code::name).findFirst().orElse(code);
    }

    private HandoverEntry entry(HandoverBatch batch, Waiting person) {
        HandoverEntry entry = (HandoverEntry) ENTRIES.newRecord();
        entry.setCampaign(batch.getCampaign());
        entry.setBatch(batch.getCode());
        entry.setPerson(person.person());
        entry.setOrigin(person.origin());
        Flow flow = Flow.of(plan, ENTRIES);
        flow.begin(entry, flow.initial(), on);
        return entry;
    }
}
