/** Texts people see, in their language. */
package org.qihang.model.text;
