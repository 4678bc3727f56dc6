/** The import wizard. */
package org.qihang.ui.importing;
