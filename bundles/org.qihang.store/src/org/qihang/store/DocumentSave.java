package org.qihang.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * A document to be saved together with others.
 *
 * @param root is not touched: it may stay in its own resource
 * @param expectedVersion the version the root was loaded from, 0 for a new document
 */
public record DocumentSave(EObject root, URI uri, int expectedVersion) {
}
