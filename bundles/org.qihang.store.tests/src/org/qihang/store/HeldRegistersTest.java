package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.database.RecordKey;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Registers in memory answer what the database answers, before and after any change. */
class HeldRegistersTest {

    private static final int ROUNDS = 12;
    private static final int QUESTIONS = 40;

    private TestPlace place;
    private Store store;
    private HeldRegisters held;

    @BeforeEach
    void open() {
        place = TestDatabase.H2.place();
        store = place.open("anna");
        Samples.begin(store);
        held = new HeldRegisters(store.session(), 1);
    }

    @AfterEach
    void close() {
        held.close();
        store.close();
        place.close();
    }

    private interface Asked<T> {
        T of(Connection connection) throws SQLException;
    }

    private <T> T ask(Asked<T> asked) {
        return store.session().transactions().read(asked::of);
    }

    private Optional<Long> count(RegisterQuery query) {
        return ask(connection -> held.count(connection, query));
    }

    private void hold(Register register) throws Exception {
        held.ahead(Samples.CAMPAIGN, register).get();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void memoryAndDatabaseAgree(long seed) throws Exception {
        Random random = new Random(seed);
        PlainModel model = new PlainModel();
        RandomChanges changes = new RandomChanges(random, model);
        RandomQueries queries = new RandomQueries(random, store);
        List<Register> registers = PlainModel.REGISTERS.subList(0, 4);
        for (Register register : registers) {
            List<RecordChange> first = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                first.add(new RecordChange.Added(changes.fresh(register).record(register)));
            }
            change(model, first);
            hold(register);
        }
        int answered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < QUESTIONS; i++) {
                Register register = queries.any(registers);
                answered += agree(queries.query(register), queries, random) ? 1 : 0;
            }
            change(model, changes.batch(1 + random.nextInt(60)));
        }
        // A key that is given whole is left to the database, little else.
        assertThat(answered).isGreaterThan(ROUNDS * QUESTIONS * 8 / 10);
    }

    private void change(PlainModel model, List<RecordChange> asked) {
        boolean accepted = model.apply(asked);
        try {
            model.name(store.registers().apply(asked, "test"), asked);
        } catch (StoreException e) {
            assertThat(accepted).isFalse();
        }
    }

    private boolean agree(RegisterQuery query, RandomQueries queries, Random random) {
        Session session = store.session();
        long offset = random.nextInt(4) == 0 ? random.nextInt(300) : 0;
        long limit = random.nextInt(4) == 0 ? 5000 : 1 + random.nextInt(60);
        Optional<List<RecordKey>> page = ask(connection -> held.page(connection, query, offset, limit));
        if (page.isEmpty()) {
            return false;
        }
        assertThat(page.get()).as(query.toString())
                .isEqualTo(ask(connection -> new SortedKeys(session, query).page(connection, offset, limit)));
        assertThat(count(query)).as(query.toString())
                .contains(ask(connection -> new SortedKeys(session, query.unsorted()).count(connection)));
        List<Feature> features = List.of(queries.any(queries.features(query.register())),
                queries.any(queries.features(query.register())));
        assertThat(rows(query, features, true)).as(query.toString()).isEqualTo(rows(query, features, false));
        List<Feature> sums = query.register().attributes().stream()
                .filter(each -> each.kind() == Feature.Kind.INTEGER || each.kind() == Feature.Kind.DECIMAL).limit(2).toList();
        List<Feature> by = features.stream().distinct().limit(random.nextInt(3)).toList();
        assertThat(plain(ask(connection -> held.groups(connection, query, by, sums)).orElseThrow())).as(query + " by " + by)
                .isEqualTo(plain(ask(connection -> new Groups(session, session.table(query.register()), by, sums)
                        .of(connection, query))));
        return true;
    }

    /** In their order; without one in any, so sorted by what they say. */
    private List<String> rows(RegisterQuery query, List<Feature> features, boolean fromMemory) {
        List<String> rows = new ArrayList<>();
        ask(connection -> {
            if (!fromMemory) {
                new RecordScan(store.session(), store.session().table(query.register()), features)
                        .run(connection, query, row -> rows.add(Arrays.toString(row)));
            } else {
                assertThat(held.read(connection, query, features, row -> rows.add(Arrays.toString(row)))).isTrue();
            }
            return null;
        });
        return query.order().isEmpty() ? rows.stream().sorted().toList() : rows;
    }

    private static List<String> plain(List<Group> groups) {
        return groups.stream().map(group -> group.keys() + " " + group.count() + " " + group.sums().stream()
                .filter(Objects::nonNull).map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).toList())
                .toList();
    }

    @Test
    void nothingIsHeldUntilItIsRead() {
        RegisterQuery query = RegisterQuery.of(Samples.CAMPAIGN, Samples.UNIVERSITIES);
        assertThat(count(query)).isEmpty();
    }

    @Test
    void aLoadIsSeenWhenItIsDone() throws Exception {
        hold(Samples.UNIVERSITIES);
        RegisterQuery query = RegisterQuery.of(Samples.CAMPAIGN, Samples.UNIVERSITIES);
        assertThat(count(query)).contains(1L);
        Object[] row = new Object[Samples.UNIVERSITIES.columns().size()];
        row[column("code")] = "10140";
        row[column("name")] = "辽宁大学";
        row[column("place")] = Samples.SHENYANG;
        try (RegisterLoad load = store.registers().load(Samples.CAMPAIGN, Samples.UNIVERSITIES,
                new ImportSource("test", null, null), LoadMode.ADD)) {
            load.insert(row);
            assertThat(count(query)).contains(1L);
            load.finish(1, 0, 0, 0);
        }
        assertThat(count(query)).contains(2L);
    }

    private static int column(String name) {
        return Samples.UNIVERSITIES.columns().indexOf(Samples.UNIVERSITIES.attribute(name).orElseThrow());
    }
}
