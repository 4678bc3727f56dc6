/** Which column of a roster is which attribute of the model: by pinyin field names, Chinese titles, or both. */
package org.qihang.exchange.mapping;
