/** The menu of the registers, made from the model. */
package org.qihang.ui.register.menu;
