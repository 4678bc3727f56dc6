package org.qihang.ui.editor.field;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Feature;
import org.qihang.ui.editor.check.Problem;

/**
 * What was typed into fields and is no value (a date that is none): kept as it was typed until it is corrected, also
 * while other elements are shown.
 */
public final class UnacceptedInput {

    private record Input(Feature feature, String typed, String problem) {
    }

    private final Map<EObject, Map<EStructuralFeature, Input>> inputs = new IdentityHashMap<>();
    private final Runnable changed;

    /** @param changed told whenever something was added or taken out */
    public UnacceptedInput(Runnable changed) {
        this.changed = changed;
    }

    void put(EObject element, Feature feature, String typed, String problem) {
        inputs.computeIfAbsent(element, key -> new LinkedHashMap<>())
                .put(feature.feature(), new Input(feature, typed, problem));
        changed.run();
    }

    void remove(EObject element, Feature feature) {
        Map<EStructuralFeature, Input> ofElement = inputs.get(element);
        if (ofElement != null && ofElement.remove(feature.feature()) != null) {
            if (ofElement.isEmpty()) {
                inputs.remove(element);
            }
            changed.run();
        }
    }

    Optional<String> typed(EObject element, Feature feature) {
        return Optional.ofNullable(inputs.get(element)).map(fields -> fields.get(feature.feature()))
                .map(Input::typed);
    }

    /** Whether a field holds something else than its value: problems of the value are not what the person sees. */
    public boolean holds(EObject element, Feature feature) {
        return feature != null && typed(element, feature).isPresent();
    }

    /** Forgets everything: the content was replaced. */
    public void clear() {
        inputs.clear();
    }

    public boolean isEmpty() {
        return inputs.isEmpty();
    }

    /** One problem for each, in elements that are still in the document. */
    public List<Problem> problems(EObject root) {
        List<Problem> problems = new ArrayList<>();
        inputs.forEach((element, fields) -> {
            if (element == root || EcoreUtil.isAncestor(root, element)) {
                fields.values().forEach(
                        input -> problems.add(new Problem(element, input.feature(), input.problem())));
            }
        });
        return problems;
    }
}
