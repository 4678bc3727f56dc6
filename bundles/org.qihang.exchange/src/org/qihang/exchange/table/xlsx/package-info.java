/**
 * Excel workbooks. Reading goes straight over the sheet's XML with Aalto: fastexcel-reader, measured first, fails on
 * ISO dates and on "./" relationship targets, cannot tell dates from numbers, knows neither date1904 nor Strict
 * OOXML, and loads shared strings without a bound. Writing is fastexcel's.
 */
package org.qihang.exchange.table.xlsx;
