/**
 * The store of campaign documents and registers: embedded (H2) or on a server (PostgreSQL), the same to its users.
 * {@link org.qihang.store.Store#open} is the way in.
 */
package org.qihang.store;
