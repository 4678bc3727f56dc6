package org.qihang.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/**
 * Lets EMF load and save {@code campaign:} resources. It remembers the version each resource was loaded from, so
 * that a save over somebody else's version is refused here too.
 */
final class DocumentHandler extends URIHandlerImpl {

    private final Documents documents;
    private final Map<URI, Integer> versions = new HashMap<>();

    DocumentHandler(Documents documents) {
        this.documents = documents;
    }

    @Override
    public boolean canHandle(URI uri) {
        return "campaign".equals(uri.scheme());
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) {
        Documents.Text text = documents.text(uri);
        versions.put(uri, text.version());
        return new ByteArrayInputStream(text.xml().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                String xml = toString(StandardCharsets.UTF_8);
                int saved = documents.saveText(xml, uri, versions.getOrDefault(uri, 0));
                versions.put(uri, saved);
            }
        };
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return documents.exists(uri);
    }

    @Override
    public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
        return Map.of();
    }
}
