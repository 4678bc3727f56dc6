package org.qihang.ui.editor.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.qihang.model.campaign.Coded;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;
import org.qihang.ui.editor.ElementNames;
import org.qihang.ui.editor.ValueText;
import org.qihang.ui.editor.check.Attributes;

/**
 * Compares two versions of a document, element by element. Elements with a code are the same when their codes are;
 * others when they stand in the same place.
 */
public final class Differences {

    private final ElementNames names;
    private final ValueText values;
    private final Texts texts;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Locale locale) {
        names = new ElementNames(locale);
        values = new ValueText(locale);
        texts = Texts.of(Differences.class, locale);
    }

    /** Everything that differs, in the order of the left document. */
    public static List<Difference> between(EObject mine, EObject theirs, Locale locale) {
        Differences differences = new Differences(locale);
        differences.compare(mine, theirs, "");
        return List.copyOf(differences.found);
    }

    private void compare(EObject mine, EObject theirs, String path) {
        for (Feature feature : Attributes.of(mine)) {
            String left = values.of(mine, feature);
            String right = values.of(theirs, feature);
            if (!left.equals(right)) {
                found.add(new Difference(path.isEmpty() ? names.of(mine) : path, names.of(feature), left, right));
            }
        }
        for (EReference reference : mine.eClass().getEAllContainments()) {
            compareChildren(children(mine, reference), children(theirs, reference), path, reference);
        }
    }

    private void compareChildren(Map<String, EObject> mine, Map<String, EObject> theirs, String path,
            EReference reference) {
        Set<String> keys = new LinkedHashSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        for (String key : keys) {
            EObject left = mine.get(key);
            EObject right = theirs.get(key);
            String place = (path.isEmpty() ? "" : path + " › ") + names.of(reference) + " › "
                    + names.of(left != null ? left : right);
            if (left == null) {
                found.add(new Difference(place, "", texts.text("absent"), texts.text("present")));
            } else if (right == null) {
                found.add(new Difference(place, "", texts.text("present"), texts.text("absent")));
            } else {
                compare(left, right, place);
            }
        }
        boolean reordered = !List.copyOf(mine.keySet()).equals(List.copyOf(theirs.keySet()))
                && mine.keySet().equals(theirs.keySet());
        if (reordered) {
            found.add(new Difference((path.isEmpty() ? "" : path + " › ") + names.of(reference),
                    texts.text("order"), String.join(" ", mine.keySet()), String.join(" ", theirs.keySet())));
        }
    }

    private static Map<String, EObject> children(EObject parent, EReference reference) {
        Map<String, EObject> children = new LinkedHashMap<>();
        Object value = parent.eGet(reference);
        List<?> list = reference.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
        for (Object child : list) {
            String code = child instanceof Coded coded ? coded.getCode() : null;
            String key = code == null || code.isEmpty() ? "#" + (children.size() + 1) : code;
            children.merge(key, (EObject) child, (first, second) -> first);
        }
        return children;
    }
}
