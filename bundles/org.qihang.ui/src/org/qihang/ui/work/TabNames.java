package org.qihang.ui.work;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.ui.register.RegisterView;

/** Names the tabs of registers nobody has opened yet: a view names itself only when it is first shown. */
final class TabNames {

    private static final String REGISTER = RegisterView.ID + ":";

    private TabNames() {
    }

    static void set(EPartService parts) {
        Labels labels = Labels.in(Locale.getDefault());
        for (MPart part : parts.getParts()) {
            if (part.getObject() == null) {
                register(part.getElementId()).ifPresent(register -> part.setLabel(labels.of(register)));
            }
        }
    }

    private static Optional<Register> register(String view) {
        if (RegisterView.ID.equals(view)) {
            return Optional.of(Register.of(RegisterPackage.Literals.GRADUATE));
        }
        return view != null && view.startsWith(REGISTER) ? Register.named(view.substring(REGISTER.length()))
                : Optional.empty();
    }
}
