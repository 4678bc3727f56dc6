/** Bringing a roster of graduates into the store: check, compare, write, refuse; dry runs and real ones alike. */
package org.qihang.exchange.record;
