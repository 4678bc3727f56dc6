package org.qihang.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of editors that were open when the workbench was closed. */
public final class DocumentInputFactory implements IElementFactory {

    static final String ID = "org.qihang.ui.editor.input";
    static final String URI_KEY = "uri";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String uri = memento.getString(URI_KEY);
        return uri == null ? null : new DocumentInput(URI.createURI(uri));
    }
}
