package org.qihang.exchange.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;

/** Finds in a code book the version of a table that is valid on a day, or the one that is named. */
public final class CodeBooks {

    private final CodeBook book;
    private final LocalDate day;

    /**
     * @param book the campaign's code book
     * @param day the day whose versions count
     */
    public CodeBooks(CodeBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    /** The versions of a table, newest first. */
    public List<CodeTable> versions(String table) {
        return book.getTables().stream().filter(each -> each.getTable().equals(table))
                .sorted((a, b) -> from(b).compareTo(from(a))).toList();
    }

    /** The version valid on the day. */
    public Optional<CodeTable> current(String table) {
        return versions(table).stream().filter(this::valid).findFirst();
    }

    /** The version of that code. */
    public Optional<CodeTable> version(String table, String code) {
        return versions(table).stream().filter(each -> each.getCode().equals(code)).findFirst();
    }

    private boolean valid(CodeTable table) {
        return !from(table).isAfter(day) && (table.getValidTo() == null || !table.getValidTo().isBefore(day));
    }

    private static LocalDate from(CodeTable table) {
        return table.getValidFrom() == null ? LocalDate.MIN : table.getValidFrom();
    }
}
