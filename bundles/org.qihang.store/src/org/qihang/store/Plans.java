package org.qihang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.rule.AnsweringUnits;

/** What the rules need of the campaigns' plans; read again when a plan has a new version. */
final class Plans {

    /**
     * What the rules need of one plan.
     *
     * @param saved when the version it was read from was saved
     * @param begins the campaign's first day, may be null
     */
    record Plan(Instant saved, AnsweringUnits units, LocalDate begins) {
    }

    private final Documents documents;
    private final Map<String, Plan> known = new ConcurrentHashMap<>();

    Plans(Documents documents) {
        this.documents = documents;
    }

    /** @throws StoreException when the store has no such campaign */
    Plan of(Connection connection, String campaign) throws SQLException {
        URI uri = Documents.uri(String.valueOf(campaign), "plan");
        Instant saved = documents.info(connection, uri).map(DocumentInfo::when)
                .orElseThrow(() -> new StoreException("campaign.unknown", campaign));
        Plan plan = known.get(campaign);
        if (plan == null || !plan.saved().equals(saved)) {
            Document document = documents.load(connection, uri);
            if (!(document.root() instanceof Campaign root)) {
                throw new StoreException("campaign.unknown", campaign);
            }
            plan = new Plan(document.when(), new AnsweringUnits(root), root.getBegins());
            known.put(campaign, plan);
        }
        return plan;
    }
}
