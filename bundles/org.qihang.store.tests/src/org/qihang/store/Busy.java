package org.qihang.store;

import org.eclipse.emf.common.util.URI;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.register.Graduate;

/** What a child process does until it is killed: {@code load LOCATION ROWS}, {@code save LOCATION}, {@code hold LOCATION}. */
final class Busy {

    private static final URI PLAN = Documents.uri(Samples.CAMPAIGN, "plan");
    static final String PERSON = Samples.identityNumber(999_999);

    private Busy() {
    }

    /** Says on standard output what it has reached. */
    public static void main(String[] arguments) throws InterruptedException {
        Store store = Store.open(StoreLocation.parse(arguments[1]), new Actor("child"));
        say("open");
        switch (arguments[0]) {
            case "load" -> load(store, Integer.parseInt(arguments[2]));
            case "save" -> save(store);
            default -> Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Loads rows and replaces the names of those that are there. */
    private static void load(Store store, int rows) {
        ImportSource source = new ImportSource("roster.xlsx", null, null);
        say("loading");
        try (RegisterLoad load = store.registers().load(Samples.CAMPAIGN, Samples.GRADUATES, source, LoadMode.MERGE)) {
            for (int n = 0; n < rows; n++) {
                load.insert(Rows.graduate(n));
            }
            say("finishing");
            load.finish(rows, 0, 0, 0);
        }
        say("done");
    }

    /** Saves the plan and a graduate again and again: the same number is in both and in what it says. */
    private static void save(Store store) {
        Document plan = store.documents().load(PLAN);
        Graduate graduate = (Graduate) store.registers().byKey(Samples.CAMPAIGN, Samples.GRADUATES, PERSON)
                .orElseThrow();
        say("saving");
        for (int n = graduate.getVersion() + 1;; n++) {
            ((Campaign) plan.root()).setName("v" + (plan.version() + 1));
            plan = store.documents().save(plan.root(), PLAN, plan.version(), null);
            say("plan " + plan.version());
            Graduate next = Samples.copy(graduate);
            next.setName("v" + n);
            graduate = (Graduate) store.registers().update(graduate, next, null);
            say("graduate " + graduate.getVersion());
        }
    }
}
