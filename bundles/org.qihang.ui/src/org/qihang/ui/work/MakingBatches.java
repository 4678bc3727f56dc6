package org.qihang.ui.work;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.model.text.Texts;
import org.qihang.process.handover.Handovers;
import org.qihang.process.handover.Scope;
import org.qihang.process.work.WorkItem;

/** Puts the leavers of a unit who are in no batch into batches, one for each place of household registration (R11). */
final class MakingBatches implements WorkAction {

    private static final List<Register> CHANGED = List.of(Register.of(Literals.HANDOVER_BATCH),
            Register.of(Literals.HANDOVER_ENTRY));

    @Override
    public void act(WorkItem item, WorkPlace place) {
        Texts texts = Texts.of(MakingBatches.class, Locale.getDefault());
        String unit = item.unit() == null ? "" : item.unit();
        String where = unit.isEmpty() ? texts.text("head.province") : place.data().unitName(unit);
        int answer = MessageDialog.open(MessageDialog.QUESTION, place.shell(), WorkPlace.title(item),
                texts.text("make.message", where, place.data().on()), 0, texts.text("make.do"), texts.text("cancel"));
        if (answer == 0) {
            place.run(item, CHANGED, store -> new Handovers(store, place.campaign(), Locale.getDefault()).create(
                    place.data().body(), new Scope(unit, "", false), place.data().on()), made -> texts.text("make.done",
                    made.size(), made.stream().mapToInt(HandoverBatch::getDeclared).sum()));
        }
    }
}
