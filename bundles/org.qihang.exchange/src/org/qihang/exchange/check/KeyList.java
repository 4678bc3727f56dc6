package org.qihang.exchange.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The keys of a register and the names they go by, such as the universities. A name that several share names none. */
public final class KeyList implements CodeSource {

    private final String name;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * @param name the register's name, for messages
     * @param names the name of each key
     */
    public KeyList(String name, Map<String, String> names) {
        this.name = name;
        names.forEach((key, title) -> {
            keys.put(key, key);
            if (byName.putIfAbsent(title, key) != null) {
                ambiguous.add(title);
            }
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String code(String given) {
        return keys.get(given);
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
        return false;
    }
}
