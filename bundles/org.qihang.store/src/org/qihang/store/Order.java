package org.qihang.store;

import org.qihang.model.meta.Feature;

/** Sort by an attribute; records without a value come last when ascending. */
public record Order(Feature feature, boolean ascending) {
}
