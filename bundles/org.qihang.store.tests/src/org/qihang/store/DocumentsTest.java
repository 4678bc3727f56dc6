package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.campaign.Campaign;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DocumentsTest {

    private static final URI PLAN = Documents.uri(Samples.CAMPAIGN, "plan");

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("anna");
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    @Test
    void aSavedDocumentComesBackWhole() {
        Document saved = store.documents().save(Samples.plan(), PLAN, 0, "first");
        Document loaded = store.documents().load(PLAN);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(loaded.version()).isEqualTo(1);
        assertThat(loaded.who()).isEqualTo("anna");
        assertThat(((Campaign) loaded.root()).getUnits()).hasSize(2);
        assertThat(store.documents().list()).singleElement()
                .satisfies(info -> assertThat(info.type()).isEqualTo("Campaign"));
    }

    @Test
    void theTextIsUtf8XmiWithoutSchemaLocations() {
        store.documents().save(Samples.plan(), PLAN, 0, null);
        assertThat(store.documents().xml(PLAN, null)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("小型行动").doesNotContain("schemaLocation");
    }

    @Test
    void everyVersionIsKept() {
        store.documents().save(Samples.plan(), PLAN, 0, "first");
        Campaign changed = Samples.plan();
        changed.setName("改名");
        store.documents().save(changed, PLAN, 1, "renamed");
        assertThat(store.documents().revisions(PLAN)).extracting(Revision::why).containsExactly("renamed",
                "first");
        assertThat(store.documents().revisions(PLAN)).extracting(Revision::version).containsExactly(2, 1);
        assertThat(((Campaign) store.documents().loadRevision(PLAN, 1).root()).getName()).isEqualTo("小型行动");
        assertThat(store.documents().xml(PLAN, 2)).contains("改名");
    }

    @Test
    void severalAreSavedTogetherOrNone() {
        URI copy = Documents.uri(Samples.CAMPAIGN, "copy");
        assertThatThrownBy(() -> store.documents().save(List.of(new DocumentSave(Samples.plan(), PLAN, 0),
                new DocumentSave(Samples.plan(), copy, 7)), "both")).isInstanceOf(StoreException.class);
        assertThat(store.documents().list()).isEmpty();
        assertThat(store.documents().save(List.of(new DocumentSave(Samples.plan(), PLAN, 0),
                new DocumentSave(Samples.plan(), copy, 0)), "both")).extracting(Document::version).containsExactly(1, 1);
    }

    @Test
    void aSaveOverSomebodyElsesVersionIsRefusedAndNothingIsLost() {
        store.documents().save(Samples.plan(), PLAN, 0, "first");
        Campaign hers = Samples.plan();
        hers.setName("hers");
        store.documents().save(hers, PLAN, 1, "hers");
        Campaign his = Samples.plan();
        his.setName("his");
        ConflictException conflict = catchThrowableOfType(ConflictException.class,
                () -> store.documents().save(his, PLAN, 1, "his"));
        assertThat(conflict.who()).isEqualTo("anna");
        assertThat(conflict.version()).isEqualTo(2);
        assertThat(conflict.when()).isNotNull();
        assertThat(conflict.text(Locale.ENGLISH)).contains("anna").contains("version 2");
        assertThat(store.documents().xml(PLAN, null)).contains("hers");
        assertThat(store.documents().revisions(PLAN)).hasSize(2);
    }

    @Test
    void aNewDocumentInPlaceOfAnExistingOneIsAConflict() {
        store.documents().save(Samples.plan(), PLAN, 0, "first");
        assertThatThrownBy(() -> store.documents().save(Samples.plan(), PLAN, 0, "again"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whatIsNotThereIsToldByName() {
        assertThatThrownBy(() -> store.documents().load(PLAN)).isInstanceOf(StoreException.class)
                .hasMessageContaining(PLAN.toString());
        assertThat(store.documents().exists(PLAN)).isFalse();
    }

    @Test
    void resourcesLoadAndSaveThroughTheStore() throws IOException {
        store.documents().save(Samples.plan(), PLAN, 0, "first");
        Resource resource = store.documents().newResourceSet().getResource(PLAN, true);
        ((Campaign) resource.getContents().getFirst()).setName("edited");
        resource.save(Map.of());
        ((Campaign) resource.getContents().getFirst()).setName("edited again");
        resource.save(Map.of());
        assertThat(store.documents().load(PLAN).version()).isEqualTo(3);
        Resource stale = store.documents().newResourceSet().getResource(PLAN, true);
        resource.save(Map.of());
        assertThatThrownBy(() -> stale.save(Map.of())).isInstanceOf(ConflictException.class);
    }
}
