package org.qihang.ui.work;

import org.qihang.process.work.WorkItem;

/** What is done about an item of a work list. */
interface WorkAction {

    /** Asks what there is to be asked, and does it beside the UI thread. */
    void act(WorkItem item, WorkPlace place);
}
