package org.qihang.process.work;

import java.util.Set;

/** Finds what is to be done of some kinds. */
interface WorkSource {

    Set<WorkKind> kinds();

    /** Puts what a body has to do into the basket; kinds its desk does not do may be put there, too. */
    void find(Question question, Basket basket);
}
