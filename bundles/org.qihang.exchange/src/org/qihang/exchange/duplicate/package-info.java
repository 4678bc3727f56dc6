/** Records of a register that may be the same thing entered twice: found by what the model says of their attributes. */
package org.qihang.exchange.duplicate;
