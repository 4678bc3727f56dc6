package org.qihang.exchange.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qihang.exchange.check.CodeBooks;
import org.qihang.exchange.check.CodeList;
import org.qihang.exchange.check.CodeSource;
import org.qihang.exchange.check.ColumnUse;
import org.qihang.exchange.check.KeyList;
import org.qihang.exchange.table.Row;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Coded;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * The codes each attribute of a register may hold: the campaign's tables on its first day, its units and departments,
 * and the keys of other registers.
 */
final class ImportCodes implements Function<Feature, CodeSource> {

    /** The table an import may name another version of. */
    private static final String DESTINATION = "destination";
    private static final String UNIT = "unit";
    private static final String DEPARTMENT = "department";
    /** Registers of no more records are held in memory, such as the universities. */
    private static final int SMALL = 5_000;

    private final Store store;
    private final String campaign;
    private final Campaign plan;
    private final CodeBooks books;
    private final String destinationVersion;
    private final Map<String, CodeSource> sources = new HashMap<>();

    ImportCodes(Store store, String campaign, Campaign plan, CodeBook codes, String destinationVersion) {
        this.store = store;
        this.campaign = campaign;
        this.plan = plan;
        this.books = new CodeBooks(codes, plan.getBegins());
        this.destinationVersion = destinationVersion;
    }

    @Override
    public CodeSource apply(Feature feature) {
        if (feature.codes().isPresent()) {
            return sources.computeIfAbsent("codes:" + feature.codes().get(), key -> codes(feature.codes().get()));
        }
        return feature.register().map(name -> sources.computeIfAbsent("register:" + name, key -> keys(name)))
                .orElse(null);
    }

    private CodeSource codes(String name) {
        return switch (name) {
            case UNIT -> list(name, plan.getUnits());
            case DEPARTMENT -> list(name, plan.getDepartments());
            default -> table(name);
        };
    }

    private static CodeSource list(String name, List<? extends Coded> entries) {
        Map<String, String> names = new LinkedHashMap<>();
        entries.forEach(entry -> names.put(entry.getCode(), entry.getName()));
        return new KeyList(Labels.in(Locale.SIMPLIFIED_CHINESE).text(name.equals(UNIT) ? "Unit" : "Department"), names);
    }

    private CodeSource table(String name) {
        boolean chosen = name.equals(DESTINATION) && destinationVersion != null;
        CodeTable table = (chosen ? books.version(name, destinationVersion) : books.current(name))
                .orElseThrow(() -> chosen
                        ? new ImportException("codes.version", destinationVersion, String.join(", ",
                                books.versions(name).stream().map(CodeTable::getCode).toList()))
                        : new ImportException("codes.table", name));
        return new CodeList(table);
    }

    private CodeSource keys(String name) {
        Register register = Register.named(name).orElseThrow();
        RegisterQuery all = RegisterQuery.of(campaign, register);
        if (store.registers().count(all) > SMALL) {
            return new ReferenceKeys(store, campaign, register);
        }
        Feature key = register.key().orElseThrow();
        Feature title = register.title().register().isEmpty() ? register.title() : key;
        Map<String, String> names = new LinkedHashMap<>();
        store.registers().stream(all, List.of(key, title), row -> {
            names.put((String) row[0], row[1] == null ? "" : (String) row[1]);
            return true;
        });
        return new KeyList(Labels.in(Locale.SIMPLIFIED_CHINESE).of(register), names);
    }

    /** What asks the store about the references in some rows, before these are checked; empty when all are in memory. */
    List<Consumer<List<Row>>> perBatch(List<ColumnUse> columns) {
        Map<CodeSource, List<ColumnUse>> uses = columns.stream()
                .filter(column -> column.feature().register().isPresent())
                .collect(Collectors.groupingBy(column -> apply(column.feature())));
        return uses.entrySet().stream().filter(use -> use.getKey() instanceof ReferenceKeys)
                .<Consumer<List<Row>>>map(use -> rows -> ((ReferenceKeys) use.getKey()).load(use.getValue(), rows))
                .toList();
    }
}
