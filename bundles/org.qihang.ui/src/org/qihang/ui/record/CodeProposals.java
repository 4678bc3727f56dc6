package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.qihang.ui.value.Codes;
import org.qihang.ui.value.Plain;

/** Offers the codes whose code begins with, or whose name holds, what is typed so far. */
final class CodeProposals implements IContentProposalProvider {

    private static final int MOST = 60;

    private final Codes codes;

    CodeProposals(Codes codes) {
        this.codes = codes;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        String typed = Plain.text(contents.substring(0, Math.min(position, contents.length())));
        List<IContentProposal> found = new ArrayList<>();
        for (Codes.Entry entry : codes.entries()) {
            if (found.size() < MOST && (entry.code().startsWith(typed) || entry.name().contains(typed)
                    || entry.shown().startsWith(typed))) {
                found.add(new ContentProposal(entry.shown(), entry.shown(), null, entry.shown().length()));
            }
        }
        return found.toArray(IContentProposal[]::new);
    }
}
