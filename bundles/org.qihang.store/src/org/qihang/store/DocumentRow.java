package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Writes a version of a document within a transaction: the row, if it has the version it should, and the revision. */
final class DocumentRow {

    private final Session session;
    private final Connection connection;

    DocumentRow(Session session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    Document save(EObject root, String xml, URI uri, int expected, String why) throws SQLException {
        OffsetDateTime now = session.now();
        int rows = expected == 0 ? insert(root, xml, uri, now) : update(root, xml, uri, expected, now);
        if (rows == 0) {
            throw conflict(uri);
        }
        revision(xml, uri, expected + 1, now, why);
        return new Document(uri, root, expected + 1, session.actor().name(), now.toInstant());
    }

    private int insert(EObject root, String xml, URI uri, OffsetDateTime now) throws SQLException {
        if (new Documents(session).info(connection, uri).isPresent()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into document (type, version, xml, who, saved_at, uri) values (?, ?, ?, ?, ?, ?)")) {
            return bind(statement, root, xml, 1, now, uri).executeUpdate();
        }
    }

    private int update(EObject root, String xml, URI uri, int expected, OffsetDateTime now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update document set type = ?, version = ?,"
                + " xml = ?, who = ?, saved_at = ? where uri = ? and version = ?")) {
            bind(statement, root, xml, expected + 1, now, uri).setInt(7, expected);
            return statement.executeUpdate();
        }
    }

    private PreparedStatement bind(PreparedStatement statement, EObject root, String xml, int version,
            OffsetDateTime now, URI uri) throws SQLException {
        statement.setString(1, root.eClass().getName());
        statement.setInt(2, version);
        statement.setString(3, xml);
        statement.setString(4, session.actor().name());
        statement.setObject(5, now);
        statement.setString(6, uri.toString());
        return statement;
    }

    private void revision(String xml, URI uri, int version, OffsetDateTime now, String why) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into document_revision"
                + " (uri, version, xml, who, saved_at, why) values (?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, uri.toString());
            statement.setInt(2, version);
            statement.setString(3, xml);
            statement.setString(4, session.actor().name());
            statement.setObject(5, now);
            statement.setString(6, why);
            statement.executeUpdate();
        }
    }

    private ConflictException conflict(URI uri) throws SQLException {
        Optional<DocumentInfo> there = new Documents(session).info(connection, uri);
        return there.map(info -> new ConflictException("document.conflict", uri.toString(), info.who(), info.when(),
                info.version())).orElseGet(() -> new ConflictException("document.gone", uri.toString(), "?", null, 0));
    }
}
