/** The register table and the record form, made from the model. */
package org.qihang.ui.register;
