package org.qihang.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.RegisterTable;

/** Turns the quick searches of a query into conditions on attributes, by what the model marks {@code search}. */
final class QuickSearch {

    private final Session session;

    QuickSearch(Session session) {
        this.session = session;
    }

    /** The same query without quick searches. */
    RegisterQuery resolve(RegisterQuery query) {
        RegisterTable table = session.table(query.register());
        List<Criterion> where = new ArrayList<>();
        for (Criterion criterion : query.where()) {
            resolve(table, criterion).ifPresent(where::add);
        }
        return new RegisterQuery(query.campaign(), query.register(), where, query.order());
    }

    /**
     * The queries whose results together are those of a query: one for each way its quick search may find a record;
     * the query itself when it has none.
     */
    List<RegisterQuery> ways(RegisterQuery query) {
        Optional<Criterion.Quick> quick = query.where().stream().filter(Criterion.Quick.class::isInstance)
                .map(Criterion.Quick.class::cast).filter(one -> !one.text().isEmpty()).findFirst();
        if (quick.isEmpty()) {
            return List.of(resolve(query));
        }
        List<Criterion> others = query.where().stream().filter(criterion -> criterion != quick.get()).toList();
        RegisterQuery rest = resolve(new RegisterQuery(query.campaign(), query.register(), others, query.order()));
        return found(session.table(query.register()), quick.get().text()).stream().map(rest::with).toList();
    }

    private Optional<Criterion> resolve(RegisterTable table, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Quick quick -> quick.text().isEmpty() ? Optional.empty()
                    : Optional.of(new Criterion.Any(found(table, quick.text())));
            case Criterion.Any any -> Optional.of(new Criterion.Any(any.criteria().stream()
                    .map(one -> resolve(table, one).orElse(new Criterion.Any(List.of()))).toList()));
            default -> Optional.of(criterion);
        };
    }

    /** What a record must meet one of to be found. */
    List<Criterion> found(RegisterTable table, String text) {
        List<Criterion> any = new ArrayList<>();
        for (Feature feature : table.register().attributes()) {
            if (feature.search()) {
                attribute(any, feature, text);
            }
        }
        initials(any, table, text);
        return any;
    }

    private void attribute(List<Criterion> any, Feature feature, String text) {
        RegisterTable referred = session.tables().referred(feature);
        if (referred == null) {
            for (String spelling : spellings(text)) {
                any.add(new Criterion.Prefix(feature, spelling));
            }
        } else {
            any.add(new Criterion.Referred(feature, new Criterion.Any(known(referred, text))));
        }
    }

    /** What a record is known by: key, title and initials. */
    List<Criterion> known(RegisterTable table, String text) {
        List<Criterion> any = new ArrayList<>();
        for (int position : new int[] {table.key(), table.title()}) {
            if (any.isEmpty() || position != table.key()) {
                attribute(any, table.columns()[position].feature(), text);
            }
        }
        initials(any, table, text);
        return any;
    }

    private static void initials(List<Criterion> any, RegisterTable table, String text) {
        if (!table.titleRefers()) {
            any.add(new Criterion.Prefix(table.columns()[table.initials()].feature(), text.toLowerCase(Locale.ROOT)));
        }
    }

    private static Set<String> spellings(String text) {
        return new LinkedHashSet<>(List.of(text, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
    }
}
