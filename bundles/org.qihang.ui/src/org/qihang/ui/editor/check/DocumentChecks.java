package org.qihang.ui.editor.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.qihang.ui.editor.DocumentCodes;

/** Every contributed check, run over a whole document. A check that throws is reported and left out from then on. */
public final class DocumentChecks {

    private static final String POINT = "org.qihang.ui.checks";

    private final List<Check> checks;
    private final List<String> quarantined = new ArrayList<>();

    public DocumentChecks(List<Check> checks) {
        this.checks = new ArrayList<>(checks);
    }

    /** The checks contributed to the extension point. */
    public static DocumentChecks contributed(IExtensionRegistry registry) {
        List<Check> checks = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            try {
                checks.add((Check) element.createExecutableExtension("class"));
            } catch (CoreException | ClassCastException e) {
                ILog.of(DocumentChecks.class).log(Status.error(
                        "Check of " + element.getContributor().getName() + " left out", e));
            }
        }
        return new DocumentChecks(checks);
    }

    /** All problems of a document, in the order of its elements. */
    public List<Problem> of(EObject root, DocumentCodes codes, Locale locale) {
        CheckContext context = new CheckContext(codes, locale);
        run(root, context);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            run(all.next(), context);
        }
        for (String name : quarantined) {
            context.report(root, null, Check.class, "quarantined", name);
        }
        return context.problems();
    }

    private void run(EObject element, CheckContext context) {
        for (Iterator<Check> each = checks.iterator(); each.hasNext();) {
            Check check = each.next();
            try {
                check.check(element, context);
            } catch (RuntimeException | LinkageError e) {
                each.remove();
                quarantined.add(check.getClass().getName());
                ILog.of(DocumentChecks.class).log(Status.error("Check failed and was switched off", e));
            }
        }
    }
}
