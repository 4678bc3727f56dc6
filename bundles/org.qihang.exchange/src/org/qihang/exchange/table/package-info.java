/**
 * Plain tables in files: xlsx, xls, CSV and DBF, read and written as a stream of rows in bounded memory.
 * Knows nothing of the model or the store.
 */
package org.qihang.exchange.table;
