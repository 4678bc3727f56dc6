/** The import of a roster, step by step: file, columns, trial run, import, refused rows. */
package org.qihang.ui.importing;
