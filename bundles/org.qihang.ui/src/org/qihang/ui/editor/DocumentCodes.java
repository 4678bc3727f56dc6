package org.qihang.ui.editor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Coded;
import org.qihang.store.Documents;

/** The code tables a document's fields refer to, newest version of each, with the campaign's units. Immutable. */
public final class DocumentCodes {

    /** No tables at all: every code is allowed. */
    public static final DocumentCodes NONE = new DocumentCodes(Map.of());

    private record Table(boolean open, Map<String, String> names) {
    }

    private final Map<String, Table> tables;

    private DocumentCodes(Map<String, Table> tables) {
        this.tables = Map.copyOf(tables);
    }

    /** Reads the tables of a campaign; waits on the database. */
    public static DocumentCodes load(Documents documents, String campaign) {
        Map<String, Table> tables = new HashMap<>();
        URI book = Documents.uri(campaign, "codes");
        if (documents.exists(book)) {
            tables.putAll(tables((CodeBook) documents.load(book).root()));
        }
        URI plan = Documents.uri(campaign, "plan");
        if (documents.exists(plan)) {
            tables.put("unit", new Table(false, names(((Campaign) documents.load(plan).root()).getUnits())));
        }
        return new DocumentCodes(tables);
    }

    private static Map<String, Table> tables(CodeBook book) {
        Comparator<CodeTable> newest = Comparator.comparing(
                table -> table.getValidFrom() == null ? LocalDate.MIN : table.getValidFrom());
        return book.getTables().stream()
                .collect(Collectors.groupingBy(CodeTable::getTable, Collectors.maxBy(newest)))
                .values().stream().flatMap(Optional::stream)
                .collect(Collectors.toMap(CodeTable::getTable,
                        table -> new Table(table.isOpen() || table.isBitMask(), names(table.getCodes()))));
    }

    private static Map<String, String> names(List<? extends Coded> entries) {
        Map<String, String> names = new LinkedHashMap<>();
        entries.forEach(entry -> names.put(entry.getCode(), entry.getName()));
        return names;
    }

    /** Whether a table holds the code, is open, or is not there at all. */
    public boolean allows(String table, String code) {
        Table found = tables.get(table);
        return found == null || found.open() || found.names().containsKey(code);
    }

    /** Codes and names of a table in its order; empty where there is no such table. */
    public Map<String, String> names(String table) {
        Table found = tables.get(table);
        return found == null ? Map.of() : found.names();
    }

    /** The name of a code, or the code where it has none. */
    public String name(String table, String code) {
        return names(table).getOrDefault(code, code);
    }
}
