package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.register.University;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

class CampaignInitTest {

    private static final String CODES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<c:CodeBook xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:c=\"http://qihang.org/model/campaign/1\" identifier=\"small-2013\" name=\"代码\"/>";

    @TempDir
    Path folder;

    private URL file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private CampaignContribution contribution(String universities) {
        String plan = DocumentXml.write(DocumentXml.newResourceSet(), Documents.uri(Samples.CAMPAIGN, "plan"),
                Samples.plan());
        return new CampaignContribution(Samples.CAMPAIGN, "小型行动", file("campaign.xmi", plan),
                file("codes.xmi", CODES), Map.of(Samples.UNIVERSITIES, file("universities.csv", universities)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void planCodesAndRecordsAreThereAtOnce(TestDatabase database) {
        try (TestPlace place = database.place(); Store store = place.open("anna")) {
            CampaignInit.init(store, contribution("code,name,place\n10141,大连理工大学,210200\n10140,\"辽宁大学, 沈阳\",210100\n"),
                    "begin");
            assertThat(store.documents().list()).extracting(DocumentInfo::type).containsExactly("CodeBook", "Campaign");
            University university = (University) store.registers()
                    .byKey(Samples.CAMPAIGN, Samples.UNIVERSITIES, "10140").orElseThrow();
            assertThat(university.getName()).isEqualTo("辽宁大学, 沈阳");
            assertThat(university.getUnit()).isEqualTo(Samples.SHENYANG);
            assertThat(store.imports().of(Samples.CAMPAIGN)).singleElement()
                    .satisfies(run -> assertThat(run.created()).isEqualTo(2));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsThereIsNotOverwritten(TestDatabase database) {
        try (TestPlace place = database.place(); Store store = place.open("anna")) {
            CampaignContribution campaign = contribution("code,name,place\n10141,大连理工大学,210200\n");
            CampaignInit.init(store, campaign, null);
            assertThatThrownBy(() -> CampaignInit.init(store, campaign, null)).isInstanceOf(StoreException.class)
                    .hasMessageContaining(Samples.CAMPAIGN);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFaultyFileLeavesNothing(TestDatabase database) {
        try (TestPlace place = database.place(); Store store = place.open("anna")) {
            assertThatThrownBy(() -> CampaignInit.init(store,
                    contribution("code,name,place\n10141,大连理工大学,210200\n101410,太长,210200\n"), null))
                    .isInstanceOf(StoreException.class).hasMessageContaining("universities.csv").hasMessageContaining("3");
            assertThat(store.documents().list()).isEmpty();
            assertThat(store.imports().of(Samples.CAMPAIGN)).isEmpty();
            assertThatThrownBy(() -> CampaignInit.init(store, contribution("code,colour\n10141,red\n"), null))
                    .isInstanceOf(StoreException.class).hasMessageContaining("colour");
        }
    }

    @Test
    void theCatalogReadsTheExtensionRegistry() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        Assumptions.assumeTrue(registry != null, "only where bundles are");
        assertThat(registry.getExtensionPoint(CampaignCatalog.POINT)).isNotNull();
        assertThat(new CampaignCatalog(registry).faults()).isEmpty();
    }
}
