/**
 * A whole season of the campaign that never was: every register filled from 20 May 2013 to 31 January 2014, the same for
 * the same seed, consistent from register to register, and labelled 示例.
 */
package org.qihang.exchange.sample.season;
