/** The register table, made from the model. */
package org.qihang.ui.register;
