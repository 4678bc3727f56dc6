package org.qihang.ui.work;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.window.Window;
import org.qihang.model.campaign.Move;
import org.qihang.model.campaign.State;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.process.procedure.Procedures;
import org.qihang.process.work.WorkItem;
import org.qihang.store.Store;

/** Moves the record of an item to its next state, as the plan's procedure allows the person who asks. */
final class MovingRecord implements WorkAction {

    private record Found(Record record, State state, List<Move> moves) {
    }

    @Override
    public void act(WorkItem item, WorkPlace place) {
        place.read(item, store -> found(store, item, place), found -> {
            if (found == null) {
                new WorkOpening(place).open(item);
            } else if (found.moves().isEmpty()) {
                place.refuse(item, texts().text("move.none", found.state().getName(), place.data().body().province()
                        ? "" : place.data().unitName(place.data().body().unit())));
            } else {
                ask(item, place, found);
            }
        });
    }

    private static Found found(Store store, WorkItem item, WorkPlace place) {
        Procedures procedures = new Procedures(store, place.campaign());
        return store.registers().byKey(place.campaign(), item.register(), item.key()).map(record -> new Found(record,
                procedures.state(record), procedures.moves(record, place.data().body()))).orElse(null);
    }

    private static void ask(WorkItem item, WorkPlace place, Found found) {
        MoveDialog dialog = new MoveDialog(place.shell(), WorkPlace.title(item),
                texts().text("move.message", item.title(), found.state().getName(), place.data().on()), found.moves(),
                List.of());
        if (dialog.open() == Window.OK) {
            Move move = dialog.move();
            place.run(item, List.of(item.register()), store -> new Procedures(store, place.campaign()).move(
                    found.record(), move.getTo().getCode(), place.data().body(), dialog.why(), place.data().on()),
                    done -> texts().text("move.done", item.title(), move.getTo().getName()));
        }
    }

    private static Texts texts() {
        return Texts.of(MovingRecord.class, Locale.getDefault());
    }
}
