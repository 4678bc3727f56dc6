package org.qihang.ui.editor;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.qihang.model.text.Texts;

/** A document to edit, by its address; remembered over restarts. */
public final class DocumentInput implements IEditorInput, IPersistableElement {

    private final URI uri;

    /** @param uri {@code campaign:/<id>/<path>} */
    public DocumentInput(URI uri) {
        this.uri = uri;
    }

    public URI uri() {
        return uri;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    /** What kind of document it is: plan, code book, plan of a unit. */
    @Override
    public String getName() {
        Texts texts = Texts.of(DocumentInput.class, Locale.getDefault());
        String path = uri.segmentCount() < 2 ? "" : uri.segment(1);
        String key = "document." + path;
        return texts.has(key) ? texts.text(key, uri.lastSegment()) : uri.lastSegment();
    }

    @Override
    public String getToolTipText() {
        return uri.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return DocumentInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(DocumentInputFactory.URI_KEY, uri.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentInput that && that.uri.equals(uri);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uri);
    }
}
