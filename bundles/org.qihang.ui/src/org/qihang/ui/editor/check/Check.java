package org.qihang.ui.editor.check;

import org.eclipse.emf.ecore.EObject;

/**
 * Looks at one element of a document and reports what is wrong with it. Contributed through the extension point
 * {@code org.qihang.ui.checks}; runs on the UI thread after every change and must be quick.
 */
public interface Check {

    /**
     * @param element the element to look at; its own attributes and lists, not those of its children
     * @param context what the document refers to, and where problems are reported
     */
    void check(EObject element, CheckContext context);
}
