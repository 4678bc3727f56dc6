package org.qihang.ui.value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Coded;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Store;

/**
 * The codes and names of one register's attributes, read from the campaign's code book, its units and its
 * departments. What values that are keys of other registers are called is asked of the store, a page at a time.
 * Immutable.
 */
public final class CodeNames {

    /** No names at all: values show as their codes. */
    public static final CodeNames NONE = new CodeNames(Map.of());

    private final Map<String, Codes> byFeature;

    /** @param byFeature the codes by the name of the attribute */
    public CodeNames(Map<String, Codes> byFeature) {
        this.byFeature = Map.copyOf(byFeature);
    }

    /** Reads the names; waits on the database. */
    public static CodeNames load(Store store, String campaign, Register register) {
        URI book = store.documents().uri(campaign, "codes");
        Map<String, Codes> tables = store.documents().exists(book)
                ? tables((CodeBook) store.documents().load(book).root()) : new HashMap<>();
        URI plan = store.documents().uri(campaign, "plan");
        if (store.documents().exists(plan)) {
            Campaign campaignPlan = (Campaign) store.documents().load(plan).root();
            tables.put("unit", codes(campaignPlan.getUnits()));
            tables.put("department", codes(campaignPlan.getDepartments()));
        }
        Map<String, Codes> found = new HashMap<>();
        for (Feature feature : register.columns()) {
            feature.codes().map(tables::get).ifPresent(codes -> found.put(feature.name(), codes));
        }
        // Read aloud here, not when the first letter is typed.
        found.values().forEach(Codes::readings);
        return new CodeNames(found);
    }

    /** The version in force of each table: the one without an end, else the one that ended last. */
    private static Map<String, Codes> tables(CodeBook book) {
        Comparator<CodeTable> newest = Comparator.comparing(CodeTable::getValidTo,
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(CodeTable::getValidFrom,
                        Comparator.nullsFirst(Comparator.naturalOrder()));
        Map<String, CodeTable> inForce = book.getTables().stream().collect(Collectors.toMap(CodeTable::getTable,
                Function.identity(), (a, b) -> newest.compare(a, b) >= 0 ? a : b));
        Map<String, Codes> tables = new HashMap<>();
        inForce.forEach((name, table) -> tables.put(name, codes(table)));
        return tables;
    }

    private static Codes codes(CodeTable table) {
        Map<String, String> aliases = new HashMap<>();
        for (Code code : table.getCodes()) {
            if (code.getAliases() != null) {
                for (String alias : code.getAliases().split("\\|")) {
                    aliases.putIfAbsent(alias.strip(), code.getCode());
                }
            }
        }
        return new Codes(names(table.getCodes()), aliases, table.isBitMask(), table.isOpen());
    }

    private static Codes codes(List<? extends Coded> entries) {
        return new Codes(names(entries), Map.of(), false, false);
    }

    private static Map<String, String> names(List<? extends Coded> entries) {
        Map<String, String> names = new LinkedHashMap<>();
        entries.forEach(entry -> names.put(entry.getCode(), entry.getName()));
        return names;
    }

    /** The codes of an attribute; empty for those that are no codes. */
    public Optional<Codes> of(Feature feature) {
        return Optional.ofNullable(byFeature.get(feature.name()));
    }

    /** The names of the attributes that hold codes. */
    public Set<String> coded() {
        return byFeature.keySet();
    }
}
