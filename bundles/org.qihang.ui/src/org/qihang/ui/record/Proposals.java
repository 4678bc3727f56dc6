package org.qihang.ui.record;

import java.util.List;
import java.util.function.Consumer;

/** Knows what to offer for a typed text; may have to ask the store, and then answers later. On the UI thread. */
interface Proposals {

    /** Answers, now or later; not at all when the store cannot be asked any more. */
    void ask(String typed, Consumer<List<Proposal>> answer);
}
