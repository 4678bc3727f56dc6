/** Tests of the house as a whole: who knows whom, how sources look, texts in both languages. */
package org.qihang.architecture;
