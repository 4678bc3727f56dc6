package org.qihang.ui.record;

import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.qihang.model.meta.Register;

/** Makes the inputs of record forms that were open when the workbench was closed. */
public final class RecordInputFactory implements IElementFactory {

    static final String ID = "org.qihang.ui.register.input";
    static final String CAMPAIGN = "campaign";
    static final String REGISTER = "register";
    static final String RECORD = "record";
    static final String UNIT = "unit";
    static final String TITLE = "title";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String campaign = memento.getString(CAMPAIGN);
        Optional<Register> register = Optional.ofNullable(memento.getString(REGISTER)).flatMap(Register::named);
        String record = memento.getString(RECORD);
        if (campaign == null || register.isEmpty() || record == null || !record.matches("\\d{1,18}")) {
            return null;
        }
        return new RecordInput(campaign, register.get(), Long.parseLong(record), memento.getString(UNIT),
                Optional.ofNullable(memento.getString(TITLE)).orElse(register.get().name()));
    }
}
