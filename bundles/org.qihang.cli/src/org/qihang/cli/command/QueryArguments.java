package org.qihang.cli.command;

import java.util.List;
import org.qihang.cli.Session;
import org.qihang.cli.query.QueryText;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import picocli.CommandLine.Option;

/** The options that say which records of a register, in which order, and which of their attributes. */
final class QueryArguments {

    @Option(names = "--where", paramLabel = "CONDITION", descriptionKey = "query.where")
    private List<String> where = List.of();

    @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "query.search")
    private String search;

    @Option(names = "--sort", split = ",", paramLabel = "ATTR[:desc]", descriptionKey = "query.sort")
    private List<String> sort = List.of();

    @Option(names = "--columns", split = ",", paramLabel = "ATTR", descriptionKey = "query.columns")
    private List<String> columns = List.of();

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "campaign")
    private String campaign;

    RegisterQuery query(Session session, Register register) {
        String id = session.campaign(campaign);
        QueryText text = new QueryText(session.store(), id, register);
        RegisterQuery query = RegisterQuery.of(id, register);
        for (String condition : where) {
            query = query.with(text.criterion(condition));
        }
        if (search != null) {
            query = query.with(new Criterion.Quick(search));
        }
        for (String order : sort) {
            query = query.with(text.order(order));
        }
        return query;
    }

    /** The attributes asked for; null when none are. */
    List<Feature> columns(Session session, Register register) {
        QueryText text = new QueryText(session.store(), session.campaign(campaign), register);
        return columns.isEmpty() ? null : columns.stream().map(text::feature).toList();
    }
}
