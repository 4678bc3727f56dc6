/** Tests of the workbench as a person uses it, and the small vocabulary they are written in. */
package org.qihang.ui.tests;
