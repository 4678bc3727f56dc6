package org.qihang.store;

import java.time.Instant;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** A loaded document: its root is the caller's own copy, the version is what a save must name. */
public record Document(URI uri, EObject root, int version, String who, Instant when) {
}
