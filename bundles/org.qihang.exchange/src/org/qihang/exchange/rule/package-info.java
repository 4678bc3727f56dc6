/** What the values of one record of a register must agree on, for imports and record forms alike. */
package org.qihang.exchange.rule;
