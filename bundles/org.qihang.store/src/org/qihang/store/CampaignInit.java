package org.qihang.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;

/** Writes a contributed campaign into a store: plan, code book and first records, all of it or nothing. */
public final class CampaignInit {

    private CampaignInit() {
    }

    /**
     * @param why the reason, for the documents' first revision; may be null
     * @throws StoreException when the store has the campaign already, or a file of the contribution is faulty
     */
    public static void init(Store store, CampaignContribution campaign, String why) {
        store.session().transactions().write(connection -> {
            document(store, connection, campaign, "plan", campaign.document(), why);
            document(store, connection, campaign, "codes", campaign.codes(), why);
            // Universities before others: graduates' units depend on them.
            List<Map.Entry<Register, URL>> files = campaign.registers().entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().type() != RegisterPackage.Literals.UNIVERSITY))
                    .toList();
            for (Map.Entry<Register, URL> file : files) {
                new SeedFile(campaign.id(), file.getKey(), file.getValue()).load(store, connection);
            }
            return null;
        });
    }

    private static void document(Store store, Connection connection, CampaignContribution campaign, String path,
            URL file, String why) throws SQLException {
        URI uri = Documents.uri(campaign.id(), path);
        Documents documents = store.documents();
        if (documents.info(connection, uri).isPresent()) {
            throw new StoreException("campaign.exists", campaign.id());
        }
        EObject root = DocumentXml.read(documents.newResourceSet(), uri, text(file));
        documents.save(connection, root, uri, 0, why);
    }

    private static String text(URL file) {
        try (InputStream stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException(e, "campaign.contribution", file.getPath(), e.getMessage());
        }
    }
}
