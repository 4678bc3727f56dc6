/** Tests of the register table and the record form. */
package org.qihang.ui.register;
