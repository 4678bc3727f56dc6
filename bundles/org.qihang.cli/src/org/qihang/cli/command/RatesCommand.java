package org.qihang.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.indicator.Code;
import org.qihang.indicator.Dimension;
import org.qihang.indicator.RateQuery;
import org.qihang.indicator.RateRow;
import org.qihang.indicator.RateTable;
import org.qihang.indicator.Rates;
import org.qihang.model.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Employment rates on a day, by any dimensions (R1-R4, R9). */
@Command(name = "rates")
public final class RatesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "on",
            converter = DateConverter.class)
    private LocalDate on;

    @Option(names = "--by", paramLabel = "DIM", split = ",", descriptionKey = "rates.by",
            converter = DimensionConverter.class)
    private List<Dimension> by = new ArrayList<>();

    @Option(names = "--formula", paramLabel = "CODE", descriptionKey = "rates.formula")
    private String formula;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    @Mixin
    private Output output;

    public RatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RateTable table = new Rates(session.store(), session.locale())
                .rates(new RateQuery(session.campaign(campaign), on, formula, by, Map.of()));
        List<RateRow> rows = new ArrayList<>(table.rows());
        if (output.isTable() && !by.isEmpty()) {
            rows.add(table.total());
        }
        output.print(session, new Listing<>(columns(table)), rows);
        if (output.isTable()) {
            session.terminal().say("rates.note", table.formulaName(), table.cutOff(), table.answeringRule(),
                    table.source());
        }
        return ExitCode.DONE.code();
    }

    private List<Column<RateRow>> columns(RateTable table) {
        Texts texts = session.terminal().texts();
        List<Column<RateRow>> columns = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            int place = i;
            columns.add(Column.text(by.get(i).key(), by.get(i).label(session.locale()),
                    row -> place < row.keys().size() ? row.keys().get(place).code() : ""));
        }
        columns.add(Column.text("name", texts.text("column.name"), this::name));
        columns.add(Column.number("numerator", texts.text("column.numerator"), RateRow::numerator));
        columns.add(Column.number("denominator", texts.text("column.denominator"), RateRow::denominator));
        columns.add(Column.number("rate", texts.text("column.rate"), RateRow::rate));
        if (!output.isTable()) {
            columns.add(Column.text("formula", "", row -> table.formulaCode()));
            columns.add(Column.text("cutOff", "", row -> table.cutOff().toString()));
        }
        return columns;
    }

    private String name(RateRow row) {
        if (row.keys().isEmpty()) {
            return session.terminal().texts().text("rates.total");
        }
        return row.keys().stream().map(Code::name).reduce((a, b) -> a + " / " + b).orElse("");
    }
}
