/** Rules of the campaign that follow from its document alone. */
package org.qihang.model.rule;
