package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The campaign documents: loaded and saved whole, every version kept. */
public final class Documents {

    private static final String SCHEME = "campaign";

    private final Session session;

    Documents(Session session) {
        this.session = session;
    }

    /** {@code campaign:/<campaign>/<path>}, e.g. {@code campaign:/liaoning-2013/plan}. */
    public static URI uri(String campaign, String path) {
        return URI.createURI(SCHEME + ":/" + campaign + "/" + path);
    }

    /** All documents, by URI. */
    public List<DocumentInfo> list() {
        return session.transactions().read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select uri, type, version, who, saved_at from document order by uri");
                    ResultSet result = statement.executeQuery()) {
                List<DocumentInfo> documents = new ArrayList<>();
                while (result.next()) {
                    documents.add(info(result));
                }
                return documents;
            }
        });
    }

    private static DocumentInfo info(ResultSet result) throws SQLException {
        return new DocumentInfo(URI.createURI(result.getString(1)), result.getString(2), result.getInt(3),
                result.getString(4), result.getObject(5, OffsetDateTime.class).toInstant());
    }

    public boolean exists(URI uri) {
        return session.transactions().read(connection -> info(connection, uri)).isPresent();
    }

    /** What is known of a document; empty when there is none. */
    Optional<DocumentInfo> info(Connection connection, URI uri) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select uri, type, version, who, saved_at from document where uri = ?")) {
            statement.setString(1, uri.toString());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(info(result)) : Optional.empty();
            }
        }
    }

    /** The document as it is now, in a resource set of its own. */
    public Document load(URI uri) {
        return session.transactions().read(connection -> load(connection, uri));
    }

    Document load(Connection connection, URI uri) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select xml, version, who, saved_at from document where uri = ?")) {
            statement.setString(1, uri.toString());
            return read(statement, uri, "document.unknown", uri);
        }
    }

    /** The document as it was in a version. */
    public Document loadRevision(URI uri, int version) {
        return session.transactions().read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select xml, version, who, saved_at from document_revision where uri = ? and version = ?")) {
                statement.setString(1, uri.toString());
                statement.setInt(2, version);
                return read(statement, uri, "document.norevision", uri, version);
            }
        });
    }

    private Document read(PreparedStatement statement, URI uri, String missing, Object... arguments)
            throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            if (!result.next()) {
                throw new StoreException(missing, arguments);
            }
            EObject root = DocumentXml.read(newResourceSet(), uri, result.getString(1));
            return new Document(uri, root, result.getInt(2), result.getString(3),
                    result.getObject(4, OffsetDateTime.class).toInstant());
        }
    }

    /** The versions of a document, the newest first. */
    public List<Revision> revisions(URI uri) {
        return session.transactions().read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select version, who, saved_at, why"
                    + " from document_revision where uri = ? order by version desc")) {
                statement.setString(1, uri.toString());
                try (ResultSet result = statement.executeQuery()) {
                    List<Revision> revisions = new ArrayList<>();
                    while (result.next()) {
                        revisions.add(new Revision(result.getInt(1), result.getString(2),
                                result.getObject(3, OffsetDateTime.class).toInstant(), result.getString(4)));
                    }
                    return revisions;
                }
            }
        });
    }

    /** The document as XMI; of a version, or the present one when {@code revision} is null. */
    public String xml(URI uri, Integer revision) {
        return session.transactions().read(connection -> {
            String query = revision == null ? "select xml from document where uri = ?"
                    : "select xml from document_revision where uri = ? and version = ?";
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, uri.toString());
                if (revision != null) {
                    statement.setInt(2, revision);
                }
                try (ResultSet result = statement.executeQuery()) {
                    if (!result.next()) {
                        throw revision == null ? new StoreException("document.unknown", uri)
                                : new StoreException("document.norevision", uri, revision);
                    }
                    return result.getString(1);
                }
            }
        });
    }

    /**
     * Saves a document as its next version. The root is not touched: it may stay in its own resource.
     *
     * @param expectedVersion the version the root was loaded from, 0 for a new document
     * @param why the reason, may be null
     * @return the saved document with the same root
     * @throws ConflictException when somebody saved in between; nothing is changed
     */
    public Document save(EObject root, URI uri, int expectedVersion, String why) {
        return session.transactions().write(connection -> save(connection, root, uri, expectedVersion, why));
    }

    /**
     * Saves several documents, all or none.
     *
     * @param why the reason kept with each revision, may be null
     * @throws ConflictException when somebody saved one of them in between; nothing is changed
     */
    public List<Document> save(List<DocumentSave> saves, String why) {
        return session.transactions().write(connection -> {
            List<Document> saved = new ArrayList<>();
            for (DocumentSave save : saves) {
                saved.add(save(connection, save.root(), save.uri(), save.expectedVersion(), why));
            }
            return saved;
        });
    }

    Document save(Connection connection, EObject root, URI uri, int expectedVersion, String why) throws SQLException {
        String xml = DocumentXml.write(newResourceSet(), uri, root);
        return new DocumentRow(session, connection).save(root, xml, uri, expectedVersion, why);
    }

    /** The XMI of a document and its version. */
    record Text(String xml, int version) {
    }

    Text text(URI uri) {
        return session.transactions().read(connection -> {
            try (PreparedStatement statement = connection
                    .prepareStatement("select xml, version from document where uri = ?")) {
                statement.setString(1, uri.toString());
                try (ResultSet result = statement.executeQuery()) {
                    if (!result.next()) {
                        throw new StoreException("document.unknown", uri);
                    }
                    return new Text(result.getString(1), result.getInt(2));
                }
            }
        });
    }

    /** Saves XMI that EMF wrote; gives the new version. */
    int saveText(String xml, URI uri, int expectedVersion) {
        EObject root = DocumentXml.read(newResourceSet(), uri, xml);
        return session.transactions().write(connection -> new DocumentRow(session, connection).save(root, xml, uri,
                expectedVersion, null)).version();
    }

    /** A resource set whose {@code campaign:} resources load and save through the store. */
    public ResourceSet newResourceSet() {
        ResourceSet resources = DocumentXml.newResourceSet();
        resources.getURIConverter().getURIHandlers().add(0, new DocumentHandler(this));
        return resources;
    }
}
