/** Tests of what is pasted. */
package org.qihang.ui.register.paste;
