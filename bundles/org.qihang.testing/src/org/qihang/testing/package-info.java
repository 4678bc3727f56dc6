/** What the tests of several bundles set up alike; no part of the product. */
package org.qihang.testing;
