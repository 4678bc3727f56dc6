package org.qihang.ui.editor.check;

import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/**
 * Something wrong with an element.
 *
 * @param element where
 * @param feature in which field; null when it is the element as a whole
 * @param text what, and what to do, in the person's language
 */
public record Problem(EObject element, Feature feature, String text) {
}
