package org.qihang.exchange.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.qihang.exchange.check.CodeBooks;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Coded;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/** What the codes of a register's attributes are called: by the campaign's tables, units and departments. */
public final class CodeTexts {

    private static final String JOIN = "、";

    private final Map<Feature, Map<String, String>> names = new HashMap<>();
    private final Map<Feature, Boolean> sums = new HashMap<>();
    /** Asked once: the model reads its annotations anew each time. */
    private final Set<Feature> lists;

    /** Reads the campaign's tables; codes without a table are called by themselves. */
    public CodeTexts(Store store, String campaign, Register register) {
        lists = register.columns().stream().filter(Feature::list).collect(Collectors.toSet());
        Documents documents = store.documents();
        Campaign plan = (Campaign) documents.load(Documents.uri(campaign, "plan")).root();
        URI codes = Documents.uri(campaign, "codes");
        CodeBooks books = documents.exists(codes)
                ? new CodeBooks((CodeBook) documents.load(codes).root(), plan.getBegins()) : null;
        for (Feature feature : register.columns()) {
            feature.codes().ifPresent(table -> {
                switch (table) {
                    case "unit" -> names.put(feature, names(plan.getUnits()));
                    case "department" -> names.put(feature, names(plan.getDepartments()));
                    default -> {
                        if (books != null) {
                            books.current(table).ifPresent(found -> put(feature, found));
                        }
                    }
                }
            });
        }
    }

    private void put(Feature feature, CodeTable table) {
        names.put(feature, names(table.getCodes()));
        sums.put(feature, table.isBitMask());
    }

    private static Map<String, String> names(List<? extends Coded> entries) {
        Map<String, String> names = new HashMap<>();
        for (Coded entry : entries) {
            String code = entry instanceof Code it && it.getStandard() != null ? it.getStandard() : entry.getCode();
            // What the standard itself is called goes before what an old code of it was called.
            if (code.equals(entry.getCode())) {
                names.put(code, entry.getName());
            } else {
                names.putIfAbsent(code, entry.getName());
            }
        }
        return names;
    }

    /** What a value is called; null where it has no name. */
    public String of(Feature feature, String value) {
        Map<String, String> known = names.get(feature);
        if (value == null || known == null) {
            return null;
        }
        if (lists.contains(feature)) {
            List<String> texts = Arrays.stream(value.split(" ")).map(known::get).toList();
            return texts.contains(null) ? null : String.join(JOIN, texts);
        }
        String name = known.get(value);
        return name != null || !sums.getOrDefault(feature, false) ? name : sum(known, value);
    }

    /** The code of what somebody gave as a code or as its name; the same text where it is neither. */
    public String code(Feature feature, String given) {
        Map<String, String> known = names.getOrDefault(feature, Map.of());
        return known.containsKey(given) ? given : known.entrySet().stream()
                .filter(entry -> entry.getValue().equals(given)).map(Map.Entry::getKey).sorted().findFirst()
                .orElse(given);
    }

    /** The names of the single codes in a sum (hardship 3 = 1 and 2). */
    private static String sum(Map<String, String> known, String value) {
        if (!value.matches("[0-9]{1,9}")) {
            return null;
        }
        int all = Integer.parseInt(value);
        String text = known.keySet().stream().map(Integer::valueOf).sorted()
                .filter(bit -> Integer.bitCount(bit) == 1 && (all & bit) != 0)
                .map(bit -> known.get(bit.toString())).filter(Objects::nonNull).collect(Collectors.joining(JOIN));
        return text.isEmpty() ? null : text;
    }
}
