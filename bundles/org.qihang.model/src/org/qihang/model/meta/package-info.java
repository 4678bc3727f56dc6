/** What the model says about itself, read from its annotations: one source for tables, forms, import, export and the store. */
package org.qihang.model.meta;
