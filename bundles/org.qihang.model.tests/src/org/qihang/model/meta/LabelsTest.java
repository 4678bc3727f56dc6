package org.qihang.model.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.register.RegisterPackage;

/** Everything in the model has a name people see, in both languages. */
class LabelsTest {

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (EPackage model : List.of(CampaignPackage.eINSTANCE, RegisterPackage.eINSTANCE)) {
            for (EClassifier type : model.getEClassifiers()) {
                if (type instanceof EClass kind) {
                    keys.add(kind.getName());
                    for (EStructuralFeature feature : kind.getEStructuralFeatures()) {
                        keys.add(Feature.of(feature).labelKey());
                        Feature.of(feature).group().ifPresent(group -> keys.add("group." + group));
                    }
                } else if (type instanceof EEnum literals) {
                    literals.getELiterals().forEach(literal -> keys.add(type.getName() + "." + literal.getName()));
                }
            }
        }
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void nothingIsWithoutAName(String language) {
        Labels labels = Labels.in(Locale.forLanguageTag(language));
        assertThat(keys()).hasSizeGreaterThan(100).allMatch(labels::has);
    }
}
