/** Finance: its perspective. */
package org.qihang.ui.finance;
