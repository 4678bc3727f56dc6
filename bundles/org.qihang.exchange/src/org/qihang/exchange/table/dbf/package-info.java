/** dBase tables, by javadbf. */
package org.qihang.exchange.table.dbf;
