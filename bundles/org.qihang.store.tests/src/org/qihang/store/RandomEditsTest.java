package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Record;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** A hundred thousand random edits, undos, pastes and merges: the store and a plain model in memory agree. */
@ParameterizedClass
@Execution(ExecutionMode.CONCURRENT)
@EnumSource(TestDatabase.class)
class RandomEditsTest {

    private static final int CHANGES = 100_000;
    private static final int BETWEEN_COMPARISONS = 10_000;
    private static final int REMEMBERED = 40;
    private static final long SEED = 20131;

    @Parameter
    TestDatabase database;

    private final Random random = new Random(SEED);
    private final PlainModel model = new PlainModel();
    private final RandomChanges changes = new RandomChanges(random, model);
    private final Deque<RecordBatch> done = new ArrayDeque<>();
    private final Deque<RecordBatch> undone = new ArrayDeque<>();
    private TestPlace place;
    private Store store;
    private Registers registers;
    private int made;
    private int refused;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("anna");
        registers = store.registers();
        Samples.begin(store);
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    @Test
    void storeAndModelAgree() {
        for (Register register : PlainModel.REGISTERS.subList(0, 4)) {
            List<RecordChange> first = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                first.add(new RecordChange.Added(changes.fresh(register).record(register)));
            }
            both("begin", first, () -> registers.apply(first, null));
        }
        int compared = 0;
        while (made < CHANGES) {
            step();
            if (made >= compared + BETWEEN_COMPARISONS) {
                compare();
                compared = made;
            }
        }
        compare();
        // It is no test when hardly anything is accepted, or nothing refused.
        assertThat(refused).isBetween(100, 3000);
    }

    private void step() {
        int dice = random.nextInt(100);
        if (dice < 20) {
            single();
        } else if (dice < 60) {
            List<RecordChange> paste = changes.batch(1 + random.nextInt(90));
            remember(both("paste", paste, () -> registers.apply(paste, "paste")));
        } else if (dice < 80) {
            again("undo", done, undone);
        } else if (dice < 88) {
            again("redo", undone, done);
        } else {
            merge();
        }
    }

    private void remember(RecordBatch batch) {
        if (batch != null) {
            done.push(batch);
            undone.clear();
            if (done.size() > REMEMBERED) {
                done.removeLast();
            }
        }
    }

    private void single() {
        RecordChange change = changes.batch(1).getFirst();
        both("edit", List.of(change), () -> switch (change) {
            case RecordChange.Added added -> new RecordBatch(List.of(
                    new RecordChange.Added(registers.insert(added.record(), "edit"))));
            // Only a batch tells of the earlier destination it kept.
            case RecordChange.Changed changed when changed.record() instanceof Graduate ->
                registers.apply(List.of(changed), "edit");
            case RecordChange.Changed changed -> new RecordBatch(List.of(new RecordChange.Changed(changed.before(),
                    registers.update(changed.before(), changed.after(), "edit"))));
            case RecordChange.Removed removed -> {
                registers.delete(removed.record(), "edit");
                yield new RecordBatch(List.of(change));
            }
            case RecordChange.Handed handed -> throw new IllegalStateException();
        });
    }

    private void again(String what, Deque<RecordBatch> from, Deque<RecordBatch> to) {
        if (!from.isEmpty()) {
            List<RecordChange> inverse = from.pop().inverse();
            RecordBatch batch = both(what, inverse, () -> registers.apply(inverse, what));
            if (batch != null) {
                to.push(batch);
            }
        }
    }

    private void merge() {
        Register register = List.of(PlainModel.EMPLOYERS, PlainModel.POSTS, PlainModel.GRADUATES)
                .get(random.nextInt(3));
        List<PlainRow> two = changes.two(register);
        if (two == null) {
            return;
        }
        PlainRow kept = two.getFirst();
        PlainRow gone = two.getLast();
        PlainRow wanted = changes.chance(0.2) ? kept : changes.changed(register, kept);
        PlainRow after = changes.chance(0.2)
                ? wanted.with(PlainModel.key(register), gone.get(PlainModel.key(register))) : wanted;
        List<RecordChange> merged = model.merge(register, kept, after, gone);
        remember(both("merge", merged, () -> registers.merge(kept.record(register), after.record(register),
                gone.record(register), "merge")));
    }

    /** Does the same to the model and to the store; gives the batch, null when both refused. */
    private RecordBatch both(String what, List<RecordChange> asked, Supplier<RecordBatch> edit) {
        made += asked.size();
        Supplier<String> which = () -> what + " until " + made + ": " + asked;
        boolean accepted = model.apply(asked);
        RecordBatch batch = null;
        try {
            batch = edit.get();
        } catch (StoreException e) {
            refused++;
            assertThat(accepted).as(() -> e + " at " + which.get()).isFalse();
            return null;
        }
        assertThat(accepted).as(() -> "accepted by the store alone: " + which.get()).isTrue();
        model.name(batch, asked);
        return batch;
    }

    private void compare() {
        for (Register register : PlainModel.REGISTERS) {
            Map<Long, PlainRow> expected = new HashMap<>();
            model.rows(register).forEach(row -> expected.put(row.id(), complete(register, row)));
            assertThat(stored(register)).as(register + " after " + made).isEqualTo(expected);
        }
    }

    // Rows made by hand name only what they have.
    private static PlainRow complete(Register register, PlainRow row) {
        return PlainRow.of(row.record(register), row.unit());
    }

    private Map<Long, PlainRow> stored(Register register) {
        Map<Long, PlainRow> rows = new HashMap<>();
        registers.stream(RegisterQuery.of(Samples.CAMPAIGN, register), register.columns(), columns -> {
            Record record = register.newRecord();
            for (int i = 0; i < columns.length; i++) {
                record.eSet(register.columns().get(i).feature(), columns[i]);
            }
            rows.put(record.getId(), PlainRow.of(record, record.getUnit()));
            return true;
        });
        return rows;
    }
}
