/** Tests of the session. */
package org.qihang.ui.session;
