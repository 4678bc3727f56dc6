/** Import and export: what is common to reading, checking and writing rosters. */
package org.qihang.exchange;
