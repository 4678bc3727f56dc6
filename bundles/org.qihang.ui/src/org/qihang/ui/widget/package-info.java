/** Small widgets and their measures, the same in every view. */
package org.qihang.ui.widget;
