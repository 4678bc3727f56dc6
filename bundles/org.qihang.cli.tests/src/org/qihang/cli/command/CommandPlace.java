package org.qihang.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qihang.cli.CommandRunner;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Actor;
import org.qihang.store.Documents;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.Store;

/** A folder with a store that holds a small campaign, in which commands are run as from a shell. */
public final class CommandPlace {

    public static final String CAMPAIGN = "small-2013";
    private static final String STORE = "store";

    private final Path folder;

    /** What a command printed, and its exit code. */
    record Run(int exit, String out, String err) {
    }

    public CommandPlace(Path folder) {
        this.folder = folder;
        try (Store store = open()) {
            store.documents().save(plan(), Documents.uri(CAMPAIGN, "plan"), 0, "test");
            store.documents().save(codes(), Documents.uri(CAMPAIGN, "codes"), 0, "test");
        }
    }

    /** The store itself, while no command runs. */
    public Store open() {
        return Store.open(new EmbeddedLocation(folder.resolve(STORE)), new Actor("anna"));
    }

    Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Run run(Object... arguments) {
        String[] line = new String[arguments.length + 2];
        line[0] = "--store";
        line[1] = folder.resolve(STORE).toString();
        for (int i = 0; i < arguments.length; i++) {
            line[i + 2] = arguments[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new CommandRunner(null, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), LocalDate.of(2013, 7, 1)).run(line);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Campaign plan() {
        Campaign plan = CampaignFactory.eINSTANCE.createCampaign();
        plan.setIdentifier(CAMPAIGN);
        plan.setName("小型行动");
        plan.setBegins(LocalDate.of(2013, 5, 20));
        Unit unit = CampaignFactory.eINSTANCE.createUnit();
        unit.setCode("210100");
        unit.setName("沈阳");
        plan.getUnits().add(unit);
        return plan;
    }

    private static CodeBook codes() {
        CodeBook book = CampaignFactory.eINSTANCE.createCodeBook();
        book.setIdentifier(CAMPAIGN);
        table(book, "place", "210102 和平区", "210103 沈河区");
        Register.all().stream().flatMap(register -> register.attributes().stream()).map(Feature::codes)
                .flatMap(Optional::stream).filter(name -> !Set.of("place", "unit", "department").contains(name))
                .distinct().forEach(name -> table(book, name, "000001 甲"));
        return book;
    }

    private static void table(CodeBook book, String name, String... codes) {
        CodeTable table = CampaignFactory.eINSTANCE.createCodeTable();
        table.setTable(name);
        table.setCode(name + "-test");
        table.setName(name);
        for (String each : codes) {
            Code code = CampaignFactory.eINSTANCE.createCode();
            code.setCode(each.substring(0, 6));
            code.setName(each.substring(7));
            table.getCodes().add(code);
        }
        book.getTables().add(table);
    }
}
