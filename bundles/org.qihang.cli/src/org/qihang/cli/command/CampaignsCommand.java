package org.qihang.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.qihang.cli.ExitCode;
import org.qihang.cli.Session;
import org.qihang.cli.output.Column;
import org.qihang.cli.output.Listing;
import org.qihang.store.CampaignContribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the campaigns installed bundles contribute and those in the store. */
@Command(name = "campaigns")
public final class CampaignsCommand implements Callable<Integer> {

    private record Row(String id, String name, boolean stored) {
    }

    private final Session session;

    @Mixin
    private Output output;

    public CampaignsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> stored = session.campaigns();
        List<CampaignContribution> contributed = session.catalog().campaigns();
        List<Row> rows = new java.util.ArrayList<>(contributed.stream()
                .map(each -> new Row(each.id(), each.name(), stored.contains(each.id()))).toList());
        stored.stream().filter(id -> contributed.stream().noneMatch(each -> each.id().equals(id)))
                .forEach(id -> rows.add(new Row(id, session.plan(id).getName(), true)));
        var texts = session.terminal().texts();
        output.print(session, new Listing<>(List.of(
                Column.text("id", texts.text("column.id"), Row::id),
                Column.text("name", texts.text("column.name"), Row::name),
                Column.text("stored", texts.text("column.stored"),
                        row -> output.isTable() ? texts.text("stored." + row.stored()) : row.stored()))), rows);
        return ExitCode.DONE.code();
    }
}
