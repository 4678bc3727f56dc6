/** The commands of the headless application, one class each. */
package org.qihang.cli.command;
