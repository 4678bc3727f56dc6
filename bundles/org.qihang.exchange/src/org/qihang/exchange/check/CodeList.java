package org.qihang.exchange.check;

import java.util.HashMap;
import java.util.Map;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeTable;

/** One version of a code table, made for quick look-up. Codes of an older version become the current version's. */
public final class CodeList implements CodeSource {

    private final String name;
    private final boolean open;
    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    public CodeList(CodeTable table) {
        name = table.getName();
        open = table.isOpen();
        for (Code code : table.getCodes()) {
            String stored = code.getStandard() == null ? code.getCode() : code.getStandard();
            byCode.put(code.getCode(), stored);
            byName.putIfAbsent(code.getName(), stored);
            if (code.getAliases() != null) {
                for (String alias : code.getAliases().split("\\|")) {
                    byName.putIfAbsent(alias.strip(), stored);
                }
            }
        }
        if (table.isBitMask()) {
            addSums(table);
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
        return byName.get(text);
    }

    @Override
    public boolean open() {
        return open;
    }
}
