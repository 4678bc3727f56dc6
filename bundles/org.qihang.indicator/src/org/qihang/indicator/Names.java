package org.qihang.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Unit;
import org.qihang.model.text.Texts;

/** What codes are called on a day: units by the campaign document, universities by the register, others by the code book. */
final class Names {

    private static final Pattern MASK = Pattern.compile("[0-9]{1,4}");

    private final Territory territory;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Map<String, String>> tables = new HashMap<>();
    private final Map<Dimension, Map<String, Code>> known = new EnumMap<>(Dimension.class);
    private final Texts texts;
    private final CodeBook book;
    private final LocalDate on;

    Names(Campaign campaign, CodeBook book, Territory territory, LocalDate on, Locale language) {
        this.territory = territory;
        this.texts = Texts.of(Names.class, language);
        for (Unit unit : campaign.getUnits()) {
            units.put(unit.getCode(), unit.getName());
        }
        this.book = book;
        this.on = on;
    }

    /** The names in a table: where versions differ, the one in force on the day has the last word. */
    private Map<String, String> read(String table) {
        Map<String, String> names = new HashMap<>();
        book.getTables().stream().filter(version -> table.equals(version.getTable()))
                .sorted(Comparator.comparing(this::inForce))
                .forEach(version -> version.getCodes().forEach(code -> names.put(code.getCode(), code.getName())));
        return names;
    }

    private boolean inForce(CodeTable table) {
        return (table.getValidFrom() == null || !table.getValidFrom().isAfter(on))
                && (table.getValidTo() == null || !table.getValidTo().isBefore(on));
    }

    Code of(Dimension dimension, String code) {
        return known.computeIfAbsent(dimension, any -> new HashMap<>()).computeIfAbsent(code, any -> {
            String name = name(dimension, code);
            return new Code(code, name == null ? code : name);
        });
    }

    private String name(Dimension dimension, String code) {
        if (code.isEmpty()) {
            return texts.text(dimension == Dimension.SCHOOL_UNIT ? "unit.elsewhere" : "value.none");
        }
        return switch (dimension) {
            case UNIT, SCHOOL_UNIT -> units.get(code);
            case UNIVERSITY -> territory.universityName(code);
            case ORIGIN -> coded("place", code);
            case HARDSHIP -> hardship(code);
            case TIBET -> texts.text("tibet." + code);
            case DEGREE, MAJOR, GENDER -> coded(dimension.key(), code);
        };
    }

    private String coded(String table, String code) {
        return tables.computeIfAbsent(table, this::read).get(code);
    }

    /** A sum of codes is called by its parts: 3 is 1 and 2. */
    private String hardship(String code) {
        String own = coded(Dimension.HARDSHIP.key(), code);
        if (own != null || !MASK.matcher(code).matches()) {
            return own;
        }
        int mask = Integer.parseInt(code);
        List<String> parts = new ArrayList<>();
        for (int bit = 1; bit <= mask; bit <<= 1) {
            if ((mask & bit) != 0) {
                String part = coded(Dimension.HARDSHIP.key(), Integer.toString(bit));
                if (part == null) {
                    return null;
                }
                parts.add(part);
            }
        }
        return parts.isEmpty() ? texts.text("hardship.none") : String.join("+", parts);
    }
}
