package org.qihang.ui.work;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.text.Texts;
import org.qihang.ui.figure.FigureView;
import org.qihang.ui.register.RegisterView;

/** Names the tabs of registers and figures nobody has opened yet: a view names itself only when it is first shown. */
final class TabNames {

    private static final String REGISTER = RegisterView.ID + ":";

    private static final String FIGURE = DeskPerspective.FIGURE + ":";

    private TabNames() {
    }

    static void set(EPartService parts) {
        Labels labels = Labels.in(Locale.getDefault());
        Texts figures = Texts.of(FigureView.class, Locale.getDefault());
        for (MPart part : parts.getParts()) {
            String view = part.getElementId();
            if (part.getObject() == null && view != null) {
                register(view).ifPresent(register -> part.setLabel(labels.of(register)));
                if (view.startsWith(FIGURE)) {
                    part.setLabel(figures.text("view." + view.substring(FIGURE.length())));
                }
            }
        }
    }

    private static Optional<Register> register(String view) {
        if (RegisterView.ID.equals(view)) {
            return Optional.of(Register.of(RegisterPackage.Literals.GRADUATE));
        }
        return view.startsWith(REGISTER) ? Register.named(view.substring(REGISTER.length()))
                : Optional.empty();
    }
}
