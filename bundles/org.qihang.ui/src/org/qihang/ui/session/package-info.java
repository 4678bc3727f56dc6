/** The store the workbench works on, and loading from it beside the UI thread. */
package org.qihang.ui.session;
