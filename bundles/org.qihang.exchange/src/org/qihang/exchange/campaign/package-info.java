/** A campaign's documents as one file that another store can take in. */
package org.qihang.exchange.campaign;
