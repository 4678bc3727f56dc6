/** The form of one record, made from the model: fields, rules, history, saving and conflicts. */
package org.qihang.ui.record;
