/** How results are printed: tables for people, CSV and JSON for programs. */
package org.qihang.cli.output;
