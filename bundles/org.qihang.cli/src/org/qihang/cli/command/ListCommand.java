package org.qihang.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Refusal;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Format;
import org.qihang.cli.output.Listing;
import org.qihang.cli.output.ListFile;
import org.qihang.cli.output.ListFormat;
import org.qihang.exchange.mapping.Meaning;
import org.qihang.exchange.mapping.Role;
import org.qihang.exchange.record.ExportColumn;
import org.qihang.exchange.record.RegisterRows;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.store.Order;
import org.qihang.store.RegisterQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists records of a register: names of codes for people, codes and names for programs; personal data masked. */
@Command(name = "list")
public final class ListCommand implements Callable<Integer> {

    /** So many a person reads, unless more are asked for. */
    private static final long SHOWN = 100;

    private final Session session;

    @Parameters(paramLabel = "REGISTER", descriptionKey = "register", converter = RegisterConverter.class)
    private Register register;

    @Mixin
    private QueryArguments arguments;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "list.limit")
    private Long limit;

    @Option(names = "--format", paramLabel = "table|csv|json|xlsx", defaultValue = "table",
            descriptionKey = "list.format")
    private ListFormat format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "list.out")
    private Path out;

    public ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws TableException {
        if (format == ListFormat.XLSX && out == null) {
            throw new Refusal("list.xlsx");
        }
        List<Feature> features = arguments.columns(session, register);
        RegisterQuery query = arguments.query(session, register);
        if (features == null) {
            features = format == ListFormat.TABLE ? shown() : register.attributes();
        }
        List<ExportColumn> columns = ExportColumn.of(register, features);
        long most = limit != null ? limit : format == ListFormat.TABLE && out == null ? SHOWN : Long.MAX_VALUE;
        List<Object[]> rows = rows(sorted(query), columns, most);
        if (out != null) {
            new ListFile(out, format).write(listing(columns), columns.stream().map(ExportColumn::table).toList(), rows);
            session.terminal().say("export.rows", rows.size(), Labels.in(session.locale()).of(register), out);
        } else {
            listing(columns).print(rows, format.printed(), session.terminal().out());
            if (rows.size() == most) {
                more(query, most);
            }
        }
        return ExitCode.DONE.code();
    }

    private void more(RegisterQuery query, long most) {
        long all = session.store().registers().count(query);
        if (all > most) {
            session.terminal().say("list.more", most, all);
        }
    }

    private List<Feature> shown() {
        return register.attributes().stream().filter(Feature::visible).toList();
    }

    /** Lists come in the same order each time. */
    private RegisterQuery sorted(RegisterQuery query) {
        return query.order().isEmpty() && register.key().isPresent()
                ? query.with(new Order(register.key().get(), true)) : query;
    }

    private List<Object[]> rows(RegisterQuery query, List<ExportColumn> columns, long most) {
        List<Object[]> rows = new ArrayList<>();
        new RegisterRows(session.store(), query, columns, true).read(block -> {
            rows.addAll(block.subList(0, (int) Math.min(block.size(), most - rows.size())));
            return rows.size() < most;
        });
        return rows;
    }

    /** People read the name of a code in its place. */
    private Listing<Object[]> listing(List<ExportColumn> columns) {
        Labels labels = Labels.in(session.locale());
        List<Column<Object[]>> made = new ArrayList<>();
        for (int i : IntStream.range(0, columns.size()).toArray()) {
            ExportColumn column = columns.get(i);
            boolean code = i + 1 < columns.size() && columns.get(i + 1).role() == Role.NAME;
            if (format != ListFormat.TABLE) {
                made.add(Column.text(format == ListFormat.JSON ? new Meaning(column.feature(), column.role()).text()
                        : column.table().title(), column.table().title(), row -> row[i]));
            } else if (column.role() == Role.VALUE) {
                boolean number = column.feature().kind() == Feature.Kind.INTEGER
                        || column.feature().kind() == Feature.Kind.DECIMAL;
                made.add(new Column<>(column.feature().name(), labels.of(column.feature()), number,
                        row -> line(code && row[i + 1] != null ? row[i + 1] : row[i])));
            }
        }
        return new Listing<>(made);
    }

    private static Object line(Object value) {
        return value instanceof String text ? text.replace('\n', ' ') : value;
    }
}
