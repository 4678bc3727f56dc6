package org.qihang.ui.work;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.window.Window;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.model.text.Texts;
import org.qihang.process.Waiting;
import org.qihang.process.assignment.Assignments;
import org.qihang.process.work.WorkItem;
import org.qihang.store.Store;

/** Gives people nobody answers for to advisers of their unit; several advisers take turns (R12, R13). */
final class Assigning implements WorkAction {

    private static final List<Register> CHANGED = List.of(Register.of(Literals.ASSIGNMENT));
    private static final String BETWEEN_NAMES = "[、，,;；\\s]+";

    @Override
    public void act(WorkItem item, WorkPlace place) {
        Texts texts = Texts.of(Assigning.class, Locale.getDefault());
        AdviserDialog dialog = new AdviserDialog(place.shell(), WorkPlace.title(item),
                texts.text("assign.message", item.title(), item.count(), place.data().on()));
        if (dialog.open() == Window.OK) {
            List<String> advisers = List.of(dialog.names().strip().split(BETWEEN_NAMES));
            place.run(item, CHANGED, store -> new Assignments(store, place.campaign()).assign(
                    persons(store, item, place), advisers, place.data().body(), place.data().on()),
                    made -> texts.text("assign.done", made.size()));
        }
    }

    private static List<String> persons(Store store, WorkItem item, WorkPlace place) {
        String unit = item.unit() == null ? "" : item.unit();
        return item.key() != null ? List.of(item.key())
                : new Assignments(store, place.campaign()).without(unit, place.data().on()).stream()
                        .filter(person -> unit.equals(person.unit() == null ? "" : person.unit()))
                        .map(Waiting::person).toList();
    }
}
