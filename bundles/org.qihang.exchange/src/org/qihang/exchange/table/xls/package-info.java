/** Excel 97-2003 workbooks, by POI's records one after the other: no document in memory. */
package org.qihang.exchange.table.xls;
