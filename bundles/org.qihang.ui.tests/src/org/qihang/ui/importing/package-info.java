/** Tests of the import wizard. */
package org.qihang.ui.importing;
