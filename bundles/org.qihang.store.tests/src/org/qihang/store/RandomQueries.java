package org.qihang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;

/** Questions people might ask about what is in a register, of every kind of condition and order. */
final class RandomQueries {

    private final Random random;
    private final Store store;

    RandomQueries(Random random, Store store) {
        this.random = random;
        this.store = store;
    }

    RegisterQuery query(Register register) {
        RegisterQuery query = RegisterQuery.of(Samples.CAMPAIGN, register);
        List<Record> some = store.registers().page(query, random.nextInt(200), 20);
        for (int i = random.nextInt(3); i > 0; i--) {
            query = query.with(criterion(register, some, true));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            query = query.with(new Order(any(features(register)), random.nextBoolean()));
        }
        return query;
    }

    /** What may be asked for: columns, and what is computed. */
    List<Feature> features(Register register) {
        return Stream.concat(register.columns().stream(), register.computed().stream()).toList();
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Criterion criterion(Register register, List<Record> some, boolean outer) {
        Feature feature = any(features(register));
        List<Object> values = some.stream().map(record -> record.eGet(feature.feature())).filter(Objects::nonNull).toList();
        if (values.isEmpty() || random.nextInt(12) == 0) {
            return new Criterion.Empty(feature, random.nextBoolean());
        }
        Object value = any(values);
        return switch (random.nextInt(outer ? 9 : 6)) {
            case 0, 1 -> new Criterion.Compare(feature, any(List.of(Criterion.Operator.values())), value);
            case 2 -> new Criterion.In(feature, values.subList(0, 1 + random.nextInt(values.size())));
            case 3 -> text(feature, value, true);
            case 4 -> text(feature, value, false);
            case 5 -> new Criterion.Empty(feature, random.nextBoolean());
            case 6 -> new Criterion.Any(List.of(criterion(register, some, false), criterion(register, some, false)));
            case 7 -> referred(register);
            default -> new Criterion.Quick(value instanceof String text ? part(text) : "1");
        };
    }

    private Criterion text(Feature feature, Object value, boolean whatever) {
        if (!(value instanceof String text) || text.isEmpty() || feature.kind() != Feature.Kind.TEXT || feature.personal()) {
            return new Criterion.Compare(feature, Criterion.Operator.GE, value);
        }
        return whatever ? new Criterion.Text(feature, any(List.of(Criterion.Match.values())), part(text))
                : new Criterion.Prefix(feature, part(text));
    }

    private String part(String text) {
        int[] letters = text.codePoints().limit(1 + random.nextInt(3)).toArray();
        return new String(letters, 0, letters.length);
    }

    private Criterion referred(Register register) {
        List<Feature> references = register.attributes().stream().filter(each -> each.register().isPresent()).toList();
        if (references.isEmpty()) {
            return new Criterion.Any(List.of());
        }
        Feature reference = any(references);
        Register other = Register.named(reference.register().orElseThrow()).orElseThrow();
        List<Record> some = new ArrayList<>(
                store.registers().page(RegisterQuery.of(Samples.CAMPAIGN, other), random.nextInt(100), 20));
        return some.isEmpty() ? new Criterion.Empty(reference, false)
                : new Criterion.Referred(reference, criterion(other, some, false));
    }
}
