package org.qihang.exchange.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeTable;

/** One version of a code table, made for quick look-up. Codes of an older version become the current version's. */
public final class CodeList implements CodeSource {

    private final String name;
    private final boolean open;
    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    public CodeList(CodeTable table) {
        name = table.getName();
        open = table.isOpen();
        for (Code code : table.getCodes()) {
            String stored = code.getStandard() == null ? code.getCode() : code.getStandard();
            byCode.put(code.getCode(), stored);
            addName(code.getName(), stored);
        }
        // Names before aliases: what another code is called by right is nobody's second name.
        Set<String> names = Set.copyOf(byName.keySet());
        for (Code code : table.getCodes()) {
            if (code.getAliases() != null) {
                for (String alias : code.getAliases().split("\\|")) {
                    if (!names.contains(alias.strip()) && !ambiguous.contains(alias.strip())) {
                        addName(alias.strip(), code.getStandard() == null ? code.getCode() : code.getStandard());
                    }
                }
            }
        }
        if (table.isBitMask()) {
            addSums(table);
        }
    }

    private void addName(String text, String stored) {
        String before = byName.putIfAbsent(text, stored);
        if (before != null && !before.equals(stored)) {
            ambiguous.add(text);
        }
    }

    /** Every sum of the single codes is a code too, named by the names together (hardship 3 = 1 and 2). */
    private void addSums(CodeTable table) {
        int all = table.getCodes().stream().mapToInt(code -> Integer.parseInt(code.getCode())).reduce(0, (a, b) -> a | b);
        for (int sum = 1; sum <= all; sum++) {
            StringBuilder names = new StringBuilder();
            int covered = 0;
            for (Code code : table.getCodes()) {
                int bit = Integer.parseInt(code.getCode());
                if (Integer.bitCount(bit) == 1 && (sum & bit) != 0) {
                    names.append(names.isEmpty() ? "" : "、").append(code.getName());
                    covered |= bit;
                }
            }
            if (covered == sum) {
                byCode.putIfAbsent(Integer.toString(sum), Integer.toString(sum));
                byName.putIfAbsent(names.toString(), Integer.toString(sum));
                byName.putIfAbsent(names.toString().replace('、', '和'), Integer.toString(sum));
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String code(String given) {
        return byCode.get(given);
    }

    @Override
    public String named(String text) {
        return ambiguous.contains(text) ? null : byName.get(text);
    }

    @Override
    public boolean ambiguous(String text) {
        return ambiguous.contains(text);
    }

    @Override
    public boolean open() {
        return open;
    }
}
