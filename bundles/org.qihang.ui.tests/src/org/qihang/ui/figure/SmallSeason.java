package org.qihang.ui.figure;

import java.time.LocalDate;
import org.qihang.model.register.Contact;
import org.qihang.model.register.Employer;
import org.qihang.model.register.FairEmployer;
import org.qihang.model.register.JobFair;
import org.qihang.model.register.Post;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.Signing;
import org.qihang.store.Store;
import org.qihang.ui.register.Graduates;
import org.qihang.ui.tests.OpenWorkbench;

/**
 * A handful of records whose figures are counted by hand: up to 20 August 2013 six graduates, of whom four of Shenyang
 * and two of Dalian, three with a job, and one who stays at school and is none; 50 people wanted in 2 posts; 12 intents, 2 matching contacts; 2 signings.
 */
final class SmallSeason {

    static final LocalDate DAY = LocalDate.of(2013, 8, 20);
    private static final String EMPLOYER = "123456788";
    private static final int SHENYANG = 4;
    private static final int ALL = 7;

    private final Store store;

    private SmallSeason(Store store) {
        this.store = store;
    }

    static void fill(Store store) {
        SmallSeason season = new SmallSeason(store);
        for (int i = 0; i < ALL; i++) {
            int n = i;
            Graduates.add(store, n, "毕业生" + n, graduate -> {
                graduate.setOrigin(n < SHENYANG ? "210102" : "210202");
                // The one of Dalian has found a job, the other only after the day.
                graduate.setDestination(n == 3 ? "70" : n == 6 ? "65" : "10");
                graduate.setDestinationSince(n == 3 ? null : LocalDate.of(2013, n == 0 || n == 5 ? 9 : 6, 10));
            });
        }
        season.posts();
        season.fair();
        season.contact(0, "2013-07-10", true);
        season.contact(1, "2013-07-11", true);
        season.contact(2, "2013-07-12", false);
        season.contact(3, "2013-09-01", true);
        season.signing(1, "2013-06-05", null);
        season.signing(2, "2013-06-06", "2013-08-01");
        season.signing(0, "2013-09-10", null);
    }

    private void insert(Record record) {
        record.setCampaign(OpenWorkbench.CAMPAIGN);
        store.registers().insert(record, "test");
    }

    private void posts() {
        Employer employer = RegisterFactory.eINSTANCE.createEmployer();
        employer.setCode(EMPLOYER);
        employer.setName("沈阳鼓风机集团");
        employer.setPlace("210100");
        insert(employer);
        post("车工", 20, "2013-05-25");
        post("钳工", 30, "2013-06-02");
        post("电工", 40, "2013-09-02");
    }

    private void post(String title, int number, String from) {
        Post post = RegisterFactory.eINSTANCE.createPost();
        post.setTitle(title);
        post.setEmployer(EMPLOYER);
        post.setKind("10");
        post.setNumber(number);
        post.setPlace("210100");
        post.setChannel("10");
        post.setBody("hrss");
        post.setValidFrom(LocalDate.parse(from));
        insert(post);
    }

    private void fair() {
        JobFair fair = RegisterFactory.eINSTANCE.createJobFair();
        fair.setCode("ZP1");
        fair.setName("沈阳大学招聘会");
        fair.setHostKind("20");
        fair.setPlace("210100");
        fair.setHeld(LocalDate.of(2013, 6, 8));
        insert(fair);
        FairEmployer there = RegisterFactory.eINSTANCE.createFairEmployer();
        there.setFair("ZP1");
        there.setEmployer(EMPLOYER);
        there.setPosts(2);
        there.setIntents(12);
        insert(there);
    }

    private void contact(int n, String made, boolean matching) {
        Contact contact = RegisterFactory.eINSTANCE.createContact();
        contact.setPerson(Graduates.identity(n));
        contact.setMade(LocalDate.parse(made));
        contact.setWay("1");
        contact.setAdviser("王芳");
        contact.setMatching(matching);
        contact.setResult("20");
        insert(contact);
    }

    private void signing(int n, String signed, String dissolved) {
        Signing signing = RegisterFactory.eINSTANCE.createSigning();
        signing.setPerson(Graduates.identity(n));
        signing.setEmployer(EMPLOYER);
        signing.setKind("1");
        signing.setDestination("10");
        signing.setSigned(LocalDate.parse(signed));
        signing.setDissolved(dissolved == null ? null : LocalDate.parse(dissolved));
        insert(signing);
    }
}
