/** Bringing records into registers and out of them: check, compare, write, refuse; dry runs and real ones alike. */
package org.qihang.exchange.record;
