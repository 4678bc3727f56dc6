package org.qihang.ui.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.LeaverService;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.process.work.WorkItem;

/** Begins the record of a matching contact, with whom it is for and the day filled in (R16). */
final class MakingContact implements WorkAction {

    @Override
    public void act(WorkItem item, WorkPlace place) {
        if (item.key() == null) {
            new WorkOpening(place).open(item);
            return;
        }
        place.read(item, store -> store.registers().byKey(place.campaign(), item.register(), item.key()), found -> {
            if (found.orElse(null) instanceof LeaverService service) {
                Map<Feature, Object> values = new LinkedHashMap<>();
                values.put(Feature.of(Literals.CONTACT__PERSON), service.getPerson());
                values.put(Feature.of(Literals.CONTACT__MADE), place.data().on());
                values.put(Feature.of(Literals.CONTACT__MATCHING), true);
                if (service.getAdviser() != null) {
                    values.put(Feature.of(Literals.CONTACT__ADVISER), service.getAdviser());
                }
                place.records().create(place.campaign(), Register.of(Literals.CONTACT), values);
            } else {
                new WorkOpening(place).open(item);
            }
        });
    }
}
