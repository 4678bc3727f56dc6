/** Tests of the package of the same name. */
package org.qihang.ui.value;
