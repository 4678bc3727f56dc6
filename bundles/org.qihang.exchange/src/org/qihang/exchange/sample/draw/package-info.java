/** What samples are drawn with: chance from a seed, weights, and tables of words. */
package org.qihang.exchange.sample.draw;
