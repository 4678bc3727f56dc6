package org.qihang.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.qihang.model.campaign.Campaign;
import org.qihang.store.Actor;
import org.qihang.store.CampaignCatalog;
import org.qihang.store.DocumentInfo;
import org.qihang.store.Documents;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.StandardFolders;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/** What the commands of one run share: the terminal, the day, and the store, opened when first asked for. */
public final class Session implements AutoCloseable {

    private final IExtensionRegistry registry;
    private final Terminal terminal;
    private final LocalDate today;
    private String location;
    private Store store;

    Session(IExtensionRegistry registry, Terminal terminal, LocalDate today) {
        this.registry = registry;
        this.terminal = terminal;
        this.today = today;
    }

    public Terminal terminal() {
        return terminal;
    }

    public Locale locale() {
        return terminal.locale();
    }

    /** The day a command means when none is given. */
    public LocalDate today() {
        return today;
    }

    /** Which store this run works on; null for the user's own. */
    public void storeAt(String text) {
        location = text;
    }

    /** The store, opened at the first call. */
    public Store store() {
        if (store == null) {
            StoreLocation where = location == null ? new EmbeddedLocation(folders().store())
                    : StoreLocation.parse(location);
            store = Store.open(where, new Actor(System.getProperty("user.name", "?")));
        }
        return store;
    }

    private static StandardFolders folders() {
        return new StandardFolders(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
    }

    /** The campaigns that installed bundles contribute. */
    public CampaignCatalog catalog() {
        return new CampaignCatalog(registry);
    }

    /**
     * The campaign a command works on.
     *
     * @param named the campaign asked for, or null for the only one in the store
     */
    public String campaign(String named) {
        List<String> present = campaigns();
        if (named != null) {
            if (!present.contains(named)) {
                throw new Refusal("campaign.unknown", named, String.join(", ", present));
            }
            return named;
        }
        return switch (present.size()) {
            case 0 -> throw new Refusal("campaign.none", store().location().shown());
            case 1 -> present.getFirst();
            default -> throw new Refusal("campaign.several", String.join(", ", present));
        };
    }

    /** The ids of the campaigns in the store. */
    public List<String> campaigns() {
        return store().documents().list().stream()
                .filter(document -> document.type().equals(Campaign.class.getSimpleName()))
                .map(DocumentInfo::uri).map(uri -> uri.segment(0)).sorted().toList();
    }

    /** The plan of a campaign in the store. */
    public Campaign plan(String campaign) {
        return (Campaign) store().documents().load(Documents.uri(campaign, "plan")).root();
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
