package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qihang.exchange.check.CodeBooks;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;

/** The codes in force on a day and their names. */
final class SampleCodes {

    private final Map<String, CodeTable> tables = new HashMap<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();

    SampleCodes(CodeBook book, LocalDate on) {
        CodeBooks versions = new CodeBooks(book, on);
        book.getTables().stream().map(CodeTable::getTable).distinct()
                .forEach(name -> versions.current(name).ifPresent(table -> tables.put(name, table)));
        tables.forEach((name, table) -> names.put(name, table.getCodes().stream()
                .collect(Collectors.toMap(Code::getCode, Code::getName, (first, second) -> first))));
    }

    /** The codes of a table that are not superseded; at least one. */
    List<Code> of(String table) {
        CodeTable found = tables.get(table);
        List<Code> codes = found == null ? List.of()
                : found.getCodes().stream().filter(code -> code.getStandard() == null).toList();
        if (codes.isEmpty()) {
            throw new SampleException("sample.codes", table);
        }
        return codes;
    }

    /** The name of a value; of a sum of codes, its parts' names (就业困难、家庭困难). Null where there is none. */
    String name(String table, String value) {
        Map<String, String> known = names.get(table);
        if (known == null || value == null) {
            return null;
        }
        String name = known.get(value);
        if (name == null && tables.get(table).isBitMask()) {
            int bits = Integer.parseInt(value);
            name = tables.get(table).getCodes().stream()
                    .filter(code -> (bits & Integer.parseInt(code.getCode())) != 0).map(Code::getName)
                    .collect(Collectors.joining("、"));
        }
        return name;
    }

    /** How many characters the longest name of a table has, names of sums included; at least 1. */
    int longestName(String table) {
        Map<String, String> known = names.getOrDefault(table, Map.of());
        boolean sums = !known.isEmpty() && tables.get(table).isBitMask();
        return Math.max(1, sums ? known.values().stream().mapToInt(name -> name.length() + 1).sum()
                : known.values().stream().mapToInt(String::length).max().orElse(1));
    }
}
