/** Rules a row must keep before it comes into a register: one small class each, every refusal with its reason. */
package org.qihang.exchange.check;
