package org.qihang.store;

import java.time.Instant;
import org.eclipse.emf.common.util.URI;

/**
 * What the store knows of a document without loading it.
 *
 * @param type the name of its root's class, e.g. {@code Campaign}
 * @param version its present version, from 1
 * @param who who saved that version
 * @param when when that was
 */
public record DocumentInfo(URI uri, String type, int version, String who, Instant when) {
}
