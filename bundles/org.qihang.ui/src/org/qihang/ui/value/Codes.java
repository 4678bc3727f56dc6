package org.qihang.ui.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The codes one attribute may hold, with their names, in the order of their table. People give either the code
 * or the name. Immutable.
 */
public final class Codes {

    /** One code as it is offered to people. */
    public record Entry(String code, String name) {

        private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

        /**
         * {@code 10 签就业协议形式就业}; the name alone where the code is a word of the program that nobody knows it by,
         * such as that of a department.
         */
        public String shown() {
            return code.equals(name) || WORD.matcher(code).matches() ? name : code + " " + name;
        }
    }

    /** Between the names of several codes. */
    public static final String JOIN = "、";
    private static final int AREA_CODE = 6;
    private static final int WORST = 5;

    private final Map<String, String> names;
    private final Map<String, String> codeOfAlias;
    private final boolean bitMask;
    private final boolean open;
    private volatile Map<String, Pinyin.Reading> readings;

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

    /** How the names are read; slow the first time. */
    Map<String, Pinyin.Reading> readings() {
        Map<String, Pinyin.Reading> known = readings;
        if (known == null) {
            Pinyin pinyin = new Pinyin();
            known = new HashMap<>();
            for (String code : values()) {
                known.put(code, pinyin.of(name(code)));
            }
            readings = known;
        }
        return known;
    }

    /**
     * What someone may mean who has typed the beginning of a code, a part of a name or of another spelling of it, or
     * pinyin: what fits best comes first, then the order of the table.
     *
     * @param most how many are wanted
     */
    public List<Entry> suggest(String typed, int most) {
        String text = Plain.text(typed);
        String latin = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Set<String> spelled = codeOfAlias.entrySet().stream().filter(alias -> alias.getKey().contains(text))
                .map(Map.Entry::getValue).collect(Collectors.toSet());
        List<List<Entry>> ranks = Stream.generate(() -> (List<Entry>) new ArrayList<Entry>()).limit(WORST).toList();
        for (Entry entry : entries()) {
            int rank = rank(entry, text, latin, spelled);
            if (rank < WORST) {
                ranks.get(rank).add(entry);
            }
        }
        return ranks.stream().flatMap(List::stream).limit(most).toList();
    }

    private int rank(Entry entry, String text, String latin, Set<String> spelled) {
        if (entry.code().equals(text) || entry.name().equals(text) || entry.shown().equals(text)) {
            return 0;
        } else if (entry.code().startsWith(text) || entry.name().startsWith(text)) {
            return 1;
        } else if (!latin.isEmpty() && readings().get(entry.code()).begins(latin)) {
            return 2;
        } else if (entry.name().contains(text) || spelled.contains(entry.code())) {
            return 3;
        }
        return !latin.isEmpty() && readings().get(entry.code()).holds(latin) ? 4 : WORST;
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
