/**
 * Rosters of people who do not exist, for trying the product out and for measuring it: real universities, majors and
 * places, everything else drawn from a seed and marked 示例.
 */
package org.qihang.exchange.sample;
