package org.qihang.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Rates are what a GROUP BY gives: for random people, days, dimensions and filters, and after random changes. */
class RatesAgainstSqlTest {

    private static final List<String> FORMULAS = List.of("standard", "study-counts");
    private static final List<String> NOT_COUNTED = List.of("'70', '71', '72'", "'70', '72'");
    private static final int QUESTIONS = 8;

    @ParameterizedTest
    @CsvSource({"H2, 1", "H2, 2", "POSTGRES, 3", "POSTGRES, 4"})
    void answersWhatSqlAnswers(TestDatabase database, long seed) throws SQLException {
        try (TestPlace place = database.place(); Store store = place.open("tester")) {
            Province province = new Province(store, 2013).create();
            PeopleOf people = new PeopleOf(store, province, seed);
            Rates kept = new Rates(store);
            Random random = new Random(seed);
            compare(store, province, kept, people, random);
            people.load(400, 0);
            compare(store, province, kept, people, random);
            people.edit(60);
            compare(store, province, kept, people, random);
            people.load(150, 200);
            people.edit(40);
            compare(store, province, kept, people, random);
            people.delete(20);
            people.load(30, 30);
            compare(store, province, kept, people, random);
            people.edit(40);
            compare(store, province, kept, people, random);
        }
    }

    private static void compare(Store store, Province province, Rates kept, PeopleOf people, Random random)
            throws SQLException {
        Rates fresh = new Rates(store);
        PlainSql sql = new PlainSql(store, province.id);
        for (int i = 0; i < QUESTIONS; i++) {
            RateQuery query = question(province, people.day(), random);
            RateTable table = kept.rates(query);
            assertThat(figures(table)).as("%s", query)
                    .isEqualTo(sql.rates(query.on(), NOT_COUNTED.get(FORMULAS.indexOf(query.formula())), query.by(),
                            query.where()));
            RateTable again = fresh.rates(query);
            assertThat(table.rows()).isEqualTo(again.rows());
            assertThat(table.total()).isEqualTo(again.total());
            assertThat(table.stamp()).isEqualTo(again.stamp());
        }
    }

    private static RateQuery question(Province province, LocalDate on, Random random) {
        List<Dimension> dimensions = new ArrayList<>(Arrays.asList(Dimension.values()));
        Collections.shuffle(dimensions, random);
        int axes = random.nextInt(5);
        Map<Dimension, String> where = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            where.put(Dimension.UNIT, Province.UNITS[random.nextInt(3)]);
        }
        if (random.nextInt(4) == 0) {
            where.put(Dimension.ORIGIN, random.nextBoolean() ? "211200" : "540000");
        }
        if (random.nextInt(4) == 0) {
            where.put(Dimension.HARDSHIP, "3");
        }
        return new RateQuery(province.id, on, FORMULAS.get(random.nextInt(2)), dimensions.subList(0, axes), where);
    }

    private static Map<List<String>, List<Long>> figures(RateTable table) {
        Map<List<String>, List<Long>> groups = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        table.rows().forEach(row -> groups.put(row.keys().stream().map(Code::code).toList(),
                List.of(row.numerator(), row.denominator())));
        return groups;
    }
}
