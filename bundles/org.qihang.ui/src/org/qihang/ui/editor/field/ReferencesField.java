package org.qihang.ui.editor.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;

/** Several other elements of the same document: each has its tick. */
final class ReferencesField extends Field {

    private static final int ROWS = 6;

    private Table table;

    ReferencesField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    public Control create(Composite parent, FormToolkit toolkit) {
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().applyTo(row);
        table = new Table(row, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        toolkit.adapt(table, true, true);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                chosen(ticked());
            }
        });
        return row;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Control control() {
        return table;
    }

    private List<Object> ticked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(TableItem::getData).toList();
    }

    @Override
    protected void fill(EObject shown, Object value) {
        List<?> chosen = (List<?>) value;
        List<EObject> candidates = candidates(shown);
        for (Object one : chosen) {
            // What is referred to and not in the document is shown, not lost.
            if (!candidates.contains(one)) {
                candidates.add((EObject) one);
            }
        }
        table.setItemCount(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            TableItem item = table.getItem(i);
            item.setText(context().names().of(candidates.get(i)));
            item.setData(candidates.get(i));
            item.setChecked(chosen.contains(candidates.get(i)));
        }
    }

    private List<EObject> candidates(EObject shown) {
        List<EObject> found = new ArrayList<>();
        for (TreeIterator<EObject> all = EcoreUtil.getRootContainer(shown).eAllContents(); all.hasNext();) {
            EObject candidate = all.next();
            if (candidate != shown && feature().feature().getEType().isInstance(candidate)) {
                found.add(candidate);
            }
        }
        return found;
    }
}
