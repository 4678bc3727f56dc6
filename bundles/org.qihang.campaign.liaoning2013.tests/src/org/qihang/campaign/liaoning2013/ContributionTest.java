package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.w3c.dom.Element;

/** What plugin.xml promises is there, and what the model demands of documents is met. */
class ContributionTest {

    private static List<EObject> all() {
        List<EObject> all = new ArrayList<>();
        for (EObject root : List.of(Loaded.CAMPAIGN, Loaded.CODES)) {
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
        }
        return Collections.unmodifiableList(all);
    }

    @Test
    void contributedFilesExistAndAreOfTheCampaign() throws Exception {
        try (InputStream in = Loaded.class.getResourceAsStream("/plugin.xml")) {
            Element campaign = (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName("campaign").item(0);
            assertThat(campaign.getAttribute("id")).isEqualTo(Loaded.CAMPAIGN.getIdentifier())
                    .isEqualTo(Loaded.CODES.getIdentifier());
            assertThat(campaign.getAttribute("name")).isEqualTo(Loaded.CAMPAIGN.getName());
            Element register = (Element) campaign.getElementsByTagName("register").item(0);
            assertThat(List.of(campaign.getAttribute("document"), campaign.getAttribute("codes"),
                    register.getAttribute("file"))).allMatch(file -> Loaded.class.getResource("/" + file) != null);
        }
    }

    @Test
    void emfFindsNothingWrong() {
        for (EObject root : List.of(Loaded.CAMPAIGN, Loaded.CODES)) {
            Diagnostic diagnostic = Diagnostician.INSTANCE.validate(root);
            assertThat(diagnostic.getSeverity()).as(diagnostic.toString()).isEqualTo(Diagnostic.OK);
        }
    }

    @Test
    void requiredValuesLengthsPatternsAndCodesAreKept() {
        for (EObject object : all()) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                Feature feature = Feature.of(attribute);
                Object value = object.eGet(attribute);
                String place = object + " " + feature;
                assertThat(value != null || !feature.required()).as(place).isTrue();
                if (!(value instanceof String text)) {
                    continue;
                }
                assertThat(text.length() <= feature.length() || feature.length() == 0).as(place).isTrue();
                feature.pattern().ifPresent(pattern -> assertThat(text).as(place).matches(pattern));
                feature.codes().ifPresent(table -> assertThat(Loaded.codes(Loaded.current(table))).as(place)
                        .contains(feature.list() ? text.split(" ") : new String[] {text}));
            }
        }
    }

    @Test
    void everythingInTheDocumentsHasALabelInBothLanguages() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Labels labels = Labels.in(locale);
            all().stream().map(EObject::eClass).distinct().flatMap(type -> type.getEAllStructuralFeatures().stream())
                    .map(Feature::of).forEach(feature -> assertThat(labels.has(feature.labelKey()))
                            .as(locale + " " + feature.labelKey()).isTrue());
        }
    }
}
