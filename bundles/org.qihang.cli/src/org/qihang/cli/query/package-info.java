/** Conditions and orders on the records of a register, as they are typed on the command line. */
package org.qihang.cli.query;
