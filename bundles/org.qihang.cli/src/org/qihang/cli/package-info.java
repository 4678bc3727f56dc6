/** The headless application: everything the product does, without a display. */
package org.qihang.cli;
