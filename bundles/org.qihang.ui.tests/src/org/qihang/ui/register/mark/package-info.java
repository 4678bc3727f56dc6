/** Tests of the marks. */
package org.qihang.ui.register.mark;
