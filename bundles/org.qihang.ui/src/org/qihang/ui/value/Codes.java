package org.qihang.ui.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes one attribute may hold, with their names, in the order of their table. People give either the code
 * or the name. Immutable.
 */
public final class Codes {

    /** One code as it is offered to people. */
    public record Entry(String code, String name) {

        /** {@code 10 签就业协议形式就业}. */
        public String shown() {
            return code.equals(name) ? code : code + " " + name;
        }
    }

    private static final String JOIN = "、";
    private static final int AREA_CODE = 6;

    private final Map<String, String> names;
    private final Map<String, String> codeOfAlias;
    private final boolean bitMask;
    private final boolean open;

    /**
     * @param names name by code
     * @param codeOfAlias code by other spellings of names
     * @param bitMask whether values are sums of codes
     * @param open whether values outside the table are allowed
     */
    public Codes(Map<String, String> names, Map<String, String> codeOfAlias, boolean bitMask, boolean open) {
        this.names = new LinkedHashMap<>(names);
        this.codeOfAlias = Map.copyOf(codeOfAlias);
        this.bitMask = bitMask;
        this.open = open;
    }

    /** Whether values outside the table are allowed. */
    public boolean open() {
        return open;
    }

    /** Every value that can be offered: the codes, and their sums where they add up. */
    public List<Entry> entries() {
        return values().stream().map(code -> new Entry(code, name(code))).toList();
    }

    private Collection<String> values() {
        if (!bitMask) {
            return names.keySet();
        }
        int all = names.keySet().stream().mapToInt(Codes::number).reduce(0, (a, b) -> a | b);
        Set<String> sums = new LinkedHashSet<>(names.keySet());
        for (int sum = 0; sum <= all; sum++) {
            if ((sum & all) == sum && (sum != 0 || names.containsKey("0"))) {
                sums.add(Integer.toString(sum));
            }
        }
        return sums;
    }

    private static int number(String code) {
        try {
            return Integer.parseInt(code);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The name of a value; the value itself where the table has none. */
    public String name(String code) {
        String name = names.get(code);
        if (name != null || !bitMask) {
            return name == null ? code : name;
        }
        int sum = number(code);
        String parts = names.entrySet().stream()
                .filter(entry -> number(entry.getKey()) != 0 && (sum & number(entry.getKey())) == number(entry.getKey()))
                .map(Map.Entry::getValue).collect(Collectors.joining(JOIN));
        return parts.isEmpty() ? code : parts;
    }

    /** Whether a value is one of the table's. */
    public boolean has(String code) {
        return values().contains(code);
    }

    /**
     * The one value someone means who typed a code, a name, another spelling of a name, or both together.
     *
     * @return empty when it is none of the table's, or several
     */
    public Optional<String> parse(String typed) {
        String text = typed.strip();
        Collection<String> values = values();
        if (values.contains(text)) {
            return Optional.of(text);
        }
        if (codeOfAlias.containsKey(text)) {
            return Optional.of(codeOfAlias.get(text));
        }
        List<String> found = new ArrayList<>();
        for (String code : values) {
            String name = name(code);
            if (name.equals(text) || new Entry(code, name).shown().equals(text)) {
                found.add(code);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * Every value a search text fits: its code begins with it or its name holds it. A city stands for its
     * counties as well (GB/T 2260: 210200 for 2102xx).
     */
    public Set<String> matching(String typed) {
        String text = typed.strip();
        Set<String> found = new LinkedHashSet<>();
        for (String code : values()) {
            if (code.startsWith(text) || name(code).contains(text)) {
                found.add(code);
            }
        }
        if (codeOfAlias.containsKey(text)) {
            found.add(codeOfAlias.get(text));
        }
        List<String> areas = found.stream().filter(code -> code.length() == AREA_CODE && code.endsWith("00"))
                .map(code -> code.replaceAll("(00)+$", "")).toList();
        if (!areas.isEmpty()) {
            names.keySet().stream().filter(code -> areas.stream().anyMatch(code::startsWith)).forEach(found::add);
        }
        return found;
    }
}
