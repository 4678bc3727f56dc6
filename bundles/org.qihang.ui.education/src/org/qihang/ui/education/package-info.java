/** Education: its perspective. */
package org.qihang.ui.education;
