/** How the store speaks with its database; nothing here is seen by other bundles. */
package org.qihang.store.database;
