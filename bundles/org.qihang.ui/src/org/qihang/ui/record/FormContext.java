package org.qihang.ui.record;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.ui.session.StoreSession;

/**
 * What every part of a record form works with.
 *
 * @param session asks the store
 * @param opener opens other records
 * @param edit the record in hand
 * @param references the records it refers to
 * @param toolkit makes controls that look like the form
 * @param changed told after every change of the record by the field it belongs to
 * @param refresh told when values of other fields were changed
 */
record FormContext(StoreSession session, RecordOpener opener, RecordEdit edit, References references,
        FormToolkit toolkit, Runnable changed, Runnable refresh) {
}
