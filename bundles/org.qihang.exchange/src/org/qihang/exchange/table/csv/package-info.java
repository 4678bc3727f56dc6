/** Text with separated fields, by FastCSV; encoding and separator are found out. */
package org.qihang.exchange.table.csv;
