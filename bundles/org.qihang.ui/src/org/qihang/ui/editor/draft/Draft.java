package org.qihang.ui.editor.draft;

import java.time.Instant;
import org.eclipse.emf.ecore.EObject;

/**
 * Unsaved work on a document.
 *
 * @param root the content
 * @param version the version in the store it was made from
 * @param when when it was last changed
 */
public record Draft(EObject root, int version, Instant when) {
}
