package org.qihang.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Employer;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.Actor;
import org.qihang.store.CampaignCatalog;
import org.qihang.store.CampaignInit;
import org.qihang.store.Document;
import org.qihang.store.Documents;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.Store;

/** What others change is noticed, and only that. */
class ChangeWatchTest {

    private static final String CAMPAIGN = "liaoning-2013";

    @TempDir
    Path folder;

    @Test
    void tellsWhichRegisterAndWhichDocumentChanged() {
        try (Store store = Store.open(new EmbeddedLocation(folder.resolve("store")), new Actor("张三"))) {
            CampaignInit.init(store, new CampaignCatalog(Platform.getExtensionRegistry()).named(CAMPAIGN).orElseThrow(),
                    "test");
            List<DataChange> told = new ArrayList<>();
            ChangeWatch watch = new ChangeWatch("watch", store, told::add);
            watch.look();
            watch.look();
            assertThat(told).isEmpty();

            Employer employer = RegisterFactory.eINSTANCE.createEmployer();
            employer.setCampaign(CAMPAIGN);
            employer.setCode("123456789");
            employer.setName("沈阳机床");
            employer.setPlace("210100");
            store.registers().insert(employer, "test");
            watch.look();
            assertThat(told).containsExactly(DataChange.ofRegister(CAMPAIGN,
                    Register.of(RegisterPackage.Literals.EMPLOYER)));

            told.clear();
            Document plan = store.documents().load(Documents.uri(CAMPAIGN, "plan"));
            store.documents().save(plan.root(), plan.uri(), plan.version(), "test");
            watch.look();
            assertThat(told).containsExactly(DataChange.ofDocument(CAMPAIGN, plan.uri()));
        }
    }
}
