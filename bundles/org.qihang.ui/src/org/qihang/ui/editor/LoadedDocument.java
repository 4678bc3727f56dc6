package org.qihang.ui.editor;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.qihang.store.Document;
import org.qihang.store.Store;
import org.qihang.ui.editor.draft.Draft;
import org.qihang.ui.editor.draft.Drafts;

/**
 * What an editor needs to begin.
 *
 * @param document as it is in the store
 * @param codes of its campaign
 * @param draft unsaved work of last time
 */
record LoadedDocument(Document document, DocumentCodes codes, Optional<Draft> draft) {

    /** Reads all of it; waits on the database. */
    static LoadedDocument read(Store store, URI uri, Drafts drafts) {
        Document document = store.documents().load(uri);
        return new LoadedDocument(document, DocumentCodes.load(store.documents(), uri.segment(0)),
                draft(store, uri, drafts));
    }

    /** A draft that cannot be read must not keep the document closed. */
    private static Optional<Draft> draft(Store store, URI uri, Drafts drafts) {
        try {
            return drafts.read(store.location().shown(), uri);
        } catch (IOException e) {
            ILog.of(LoadedDocument.class).log(Status.warning("The draft of " + uri + " cannot be read", e));
            return Optional.empty();
        }
    }
}
