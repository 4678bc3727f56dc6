/** Columns of a register kept in memory, compact, so that an embedded database need not read whole rows to sort and filter. */
package org.qihang.store.memory;
