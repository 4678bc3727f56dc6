package org.qihang.ui.register;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.qihang.model.register.Employer;
import org.qihang.model.register.Post;
import org.qihang.model.register.RegisterFactory;
import org.qihang.store.Store;
import org.qihang.ui.tests.OpenWorkbench;

/** Makes employers and their posts and puts them into a store. */
final class Posts {

    private Posts() {
    }

    static Employer employer(Store store, String code, String name) {
        Employer employer = RegisterFactory.eINSTANCE.createEmployer();
        employer.setCampaign(OpenWorkbench.CAMPAIGN);
        employer.setCode(code);
        employer.setName(name);
        employer.setPlace("210100");
        return (Employer) store.registers().insert(employer, "test");
    }

    /** Stores a post, changed by the caller before. */
    static Post add(Store store, String title, String employer, Consumer<Post> change) {
        Post post = RegisterFactory.eINSTANCE.createPost();
        post.setCampaign(OpenWorkbench.CAMPAIGN);
        post.setTitle(title);
        post.setEmployer(employer);
        post.setKind("10");
        post.setNumber(5);
        post.setPlace("210100");
        post.setChannel("10");
        post.setBody("hrss");
        post.setValidFrom(LocalDate.of(2013, 6, 1));
        change.accept(post);
        return (Post) store.registers().insert(post, "test");
    }
}
