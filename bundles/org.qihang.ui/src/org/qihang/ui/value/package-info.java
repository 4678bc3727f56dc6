/** How values of records are shown to people and read from what they type: codes and names, dates, plain text. */
package org.qihang.ui.value;
