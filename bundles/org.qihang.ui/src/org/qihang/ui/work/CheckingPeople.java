package org.qihang.ui.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.window.Window;
import org.qihang.model.campaign.Move;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.model.text.Texts;
import org.qihang.process.handover.Handovers;
import org.qihang.process.procedure.Procedures;
import org.qihang.process.work.WorkItem;
import org.qihang.store.Store;

/** Accepts or returns the people of a batch that nobody has checked yet: all of them, or those that are ticked. */
final class CheckingPeople implements WorkAction {

    private static final Register GRADUATES = Register.of(Literals.GRADUATE);
    private static final List<Register> CHANGED = List.of(Register.of(Literals.HANDOVER_BATCH),
            Register.of(Literals.HANDOVER_ENTRY), Register.of(Literals.ASSIGNMENT), Register.of(Literals.LEAVER_SERVICE));

    /** Those who wait, what they are called, and what may be done with them. */
    private record Waiting(List<HandoverEntry> entries, List<String> names, List<Move> moves) {
    }

    @Override
    public void act(WorkItem item, WorkPlace place) {
        place.read(item, store -> waiting(store, item, place), waiting -> {
            if (waiting.moves().isEmpty()) {
                place.refuse(item, texts().text("check.none"));
            } else {
                ask(item, place, waiting);
            }
        });
    }

    private static Waiting waiting(Store store, WorkItem item, WorkPlace place) {
        Procedures procedures = new Procedures(store, place.campaign());
        List<HandoverEntry> entries = new Handovers(store, place.campaign(), Locale.getDefault())
                .entries(item.key(), Set.of()).stream()
                .filter(entry -> entry.getAccepted() == null && entry.getReturned() == null).toList();
        Map<String, String> names = store.registers().titles(place.campaign(), GRADUATES,
                entries.stream().map(HandoverEntry::getPerson).toList());
        return new Waiting(entries, entries.stream().map(entry -> texts().text("check.person",
                names.getOrDefault(entry.getPerson(), ""), Masking.mask(entry.getPerson()))).toList(),
                entries.isEmpty() ? List.of() : procedures.moves(entries.getFirst(), place.data().body()));
    }

    private static void ask(WorkItem item, WorkPlace place, Waiting waiting) {
        MoveDialog dialog = new MoveDialog(place.shell(), WorkPlace.title(item), texts().text("check.message",
                item.title(), waiting.entries().size(), place.data().on()), waiting.moves(), waiting.names());
        if (dialog.open() == Window.OK) {
            Move move = dialog.move();
            Set<String> persons = dialog.chosen().stream().map(index -> waiting.entries().get(index).getPerson())
                    .collect(Collectors.toSet());
            place.run(item, CHANGED, store -> new Handovers(store, place.campaign(), Locale.getDefault()).check(item.key(),
                    persons, move.getTo().getCode(), place.data().body(), dialog.why(), place.data().on()),
                    done -> texts().text("check.done", done.size(), move.getTo().getName()));
        }
    }

    private static Texts texts() {
        return Texts.of(CheckingPeople.class, Locale.getDefault());
    }
}
