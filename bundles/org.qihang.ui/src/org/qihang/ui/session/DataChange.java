package org.qihang.ui.session;

import org.eclipse.emf.common.util.URI;
import org.qihang.model.meta.Register;

/**
 * What was changed in the store by this workbench.
 *
 * @param campaign id of the campaign
 * @param document the document that was saved, or null
 * @param register the register that was changed, or null
 */
public record DataChange(String campaign, URI document, Register register) {

    /** A document was saved. */
    public static DataChange ofDocument(String campaign, URI document) {
        return new DataChange(campaign, document, null);
    }

    /** Records of a register were created, changed or deleted. */
    public static DataChange ofRegister(String campaign, Register register) {
        return new DataChange(campaign, null, register);
    }
}
