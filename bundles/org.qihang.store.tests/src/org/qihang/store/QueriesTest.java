package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Contact;
import org.qihang.model.register.Employer;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Post;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.Signing;
import org.qihang.store.database.ComputedQueries;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** What tables and forms ask beyond rows: quick search, titles, suggestions, groups, computed values, referrers. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class QueriesTest {

    private static final Register POSTS = Register.of(RegisterPackage.Literals.POST);
    private static final Register CONTACTS = Register.of(RegisterPackage.Literals.CONTACT);
    private static final Register EMPLOYERS = Register.of(RegisterPackage.Literals.EMPLOYER);
    private static final String EMPLOYER = "12345678X";
    private static final String[] NAMES = {"王小明", "王大力", "单雄信", "欧阳娜"};

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;
    private int days;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("anna");
        Samples.begin(store);
        Employer employer = RegisterFactory.eINSTANCE.createEmployer();
        employer.setCode(EMPLOYER);
        employer.setName("沈阳机床集团");
        employer.setPlace("210102");
        add(employer);
        for (int i = 0; i < NAMES.length; i++) {
            Graduate graduate = Samples.graduate(Samples.identityNumber(i));
            graduate.setName(NAMES[i]);
            graduate.setDestination(i % 2 == 0 ? "70" : "10");
            add(graduate);
        }
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    private Record add(Record record) {
        record.setCampaign(Samples.CAMPAIGN);
        return store.registers().insert(record, "test");
    }

    private Post post(String title, int number) {
        Post post = RegisterFactory.eINSTANCE.createPost();
        post.setTitle(title);
        post.setEmployer(EMPLOYER);
        post.setNumber(number);
        post.setPlace("210102");
        post.setPayFrom(new BigDecimal("2000.50"));
        post.setValidFrom(LocalDate.of(2013, 5, 20));
        return (Post) add(post);
    }

    private Contact contact(int person) {
        Contact contact = RegisterFactory.eINSTANCE.createContact();
        contact.setPerson(Samples.identityNumber(person));
        contact.setWay("1");
        contact.setMade(LocalDate.of(2013, 8, 1).plusDays(days++));
        return (Contact) add(contact);
    }

    private List<String> found(Register register, String typed) {
        RegisterQuery query = RegisterQuery.of(Samples.CAMPAIGN, register).with(new Criterion.Quick(typed));
        Feature title = register.title();
        List<Record> page = store.registers().page(query, 0, 100);
        assertThat(store.registers().count(query)).isEqualTo(page.size());
        return page.stream().map(record -> (String) record.eGet(title.feature())).toList();
    }

    @Test
    void quickSearchFindsByNameInitialsAndKey() {
        assertThat(found(Samples.GRADUATES, "王")).containsExactlyInAnyOrder("王小明", "王大力");
        assertThat(found(Samples.GRADUATES, "wx")).containsExactly("王小明");
        assertThat(found(Samples.GRADUATES, "WXM")).containsExactly("王小明");
        // 单 is read as a family name.
        assertThat(found(Samples.GRADUATES, "sxx")).containsExactly("单雄信");
        assertThat(found(Samples.GRADUATES, Samples.identityNumber(3))).containsExactly("欧阳娜");
        assertThat(found(Samples.GRADUATES, "%")).isEmpty();
        assertThat(found(Samples.GRADUATES, "")).hasSize(NAMES.length);
    }

    @Test
    void quickSearchGoesThroughReferences() {
        contact(0);
        contact(2);
        assertThat(found(CONTACTS, "王小明")).containsExactly(Samples.identityNumber(0));
        assertThat(found(CONTACTS, "sxx")).containsExactly(Samples.identityNumber(2));
        post("车工", 3);
        assertThat(found(POSTS, "沈阳机床")).containsExactly("车工");
        assertThat(found(POSTS, "cg")).containsExactly("车工");
    }

    @Test
    void quickSearchKeepsOtherConditionsAndTheOrder() {
        RegisterQuery query = RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES).with(new Criterion.Quick("2101"))
                .with(new Criterion.Compare(Rows.column("destination"), Criterion.Operator.EQ, "70"))
                .with(new Order(Rows.column("identityNumber"), false));
        assertThat(store.registers().page(query, 0, 10)).extracting(record -> ((Graduate) record).getName())
                .containsExactly("单雄信", "王小明");
        assertThat(store.registers().page(query, 1, 1)).extracting(record -> ((Graduate) record).getName())
                .containsExactly("王小明");
    }

    @Test
    void titlesAreWhatRecordsAreCalled() {
        Contact contact = contact(1);
        assertThat(store.registers().titles(Samples.CAMPAIGN, EMPLOYERS, Set.of(EMPLOYER, "nobody")))
                .containsOnly(Map.entry(EMPLOYER, "沈阳机床集团"));
        // A contact is called as the person it is about.
        assertThat(store.registers().titles(Samples.CAMPAIGN, CONTACTS, List.of(contact.getCode())))
                .containsEntry(contact.getCode(), "王大力");
    }

    @Test
    void suggestionsComeByKeyNameInitialsAndMiddle() {
        assertThat(store.registers().suggest(Samples.CAMPAIGN, EMPLOYERS, "1234", 10)).extracting(Suggestion::title)
                .containsExactly("沈阳机床集团");
        assertThat(store.registers().suggest(Samples.CAMPAIGN, EMPLOYERS, "syjc", 10)).hasSize(1);
        assertThat(store.registers().suggest(Samples.CAMPAIGN, EMPLOYERS, "机床", 10)).hasSize(1);
        assertThat(store.registers().suggest(Samples.CAMPAIGN, EMPLOYERS, "大连", 10)).isEmpty();
        assertThat(store.registers().suggest(Samples.CAMPAIGN, Samples.GRADUATES, "王", 1)).hasSize(1);
        assertThat(store.registers().suggest(Samples.CAMPAIGN, Samples.GRADUATES, "", 3)).hasSize(3);
    }

    @Test
    void groupsCountAndSum() {
        List<Group> groups = store.registers().groups(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES),
                List.of(Rows.column("destination")), List.of());
        assertThat(groups).extracting(Group::keys, Group::count).containsExactly(
                tuple(List.of("10"), 2L), tuple(List.of("70"), 2L));
        post("车工", 3);
        post("钳工", 4);
        Group all = store.registers().groups(RegisterQuery.of(Samples.CAMPAIGN, POSTS), List.of(),
                List.of(POSTS.attribute("number").orElseThrow(), POSTS.attribute("payFrom").orElseThrow())).getFirst();
        assertThat(all.count()).isEqualTo(2);
        assertThat(all.sums().get(0)).isEqualByComparingTo("7");
        assertThat(all.sums().get(1)).isEqualByComparingTo("4001");
    }

    @Test
    void whatTheModelComputesIsThereWhenRead() {
        Post post = post("车工", 3);
        assertThat(((Post) store.registers().byKey(Samples.CAMPAIGN, POSTS, post.getCode()).orElseThrow()).getFilled())
                .isZero();
        Signing signing = RegisterFactory.eINSTANCE.createSigning();
        signing.setPerson(Samples.identityNumber(0));
        signing.setEmployer(EMPLOYER);
        signing.setPost(post.getCode());
        signing.setKind("1");
        signing.setSigned(LocalDate.of(2013, 6, 10));
        Signing stored = (Signing) add(signing);
        assertThat(((Post) store.registers().byKey(Samples.CAMPAIGN, POSTS, post.getCode()).orElseThrow()).getFilled())
                .isEqualTo(1);
        assertThat(((Employer) store.registers().byKey(Samples.CAMPAIGN, EMPLOYERS, EMPLOYER).orElseThrow())
                .getOpenPosts()).isEqualTo(1);
        Signing dissolved = EcoreUtil.copy(stored);
        dissolved.setDissolved(LocalDate.of(2013, 7, 1));
        store.registers().update(stored, dissolved, "test");
        assertThat(((Post) store.registers().byKey(Samples.CAMPAIGN, POSTS, post.getCode()).orElseThrow()).getFilled())
                .isZero();
    }

    private static final Feature CONTACTED = Samples.GRADUATES.computed().getFirst();

    private static RegisterQuery graduates() {
        return RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES);
    }

    private List<String> names(RegisterQuery query) {
        assertThat(store.registers().count(query)).isEqualTo(store.registers().page(query, 0, 100).size());
        return store.registers().page(query, 0, 100).stream().map(record -> ((Graduate) record).getName()).toList();
    }

    @Test
    void whatIsComputedSortsAndFilters() {
        contact(1);
        contact(1);
        contact(2);
        RegisterQuery most = graduates().with(new Order(CONTACTED, false)).with(new Order(Rows.column("name"), true));
        assertThat(names(most)).containsExactly("王大力", "单雄信", "欧阳娜", "王小明");
        assertThat(names(graduates().with(new Order(CONTACTED, true))).subList(2, 4)).containsExactly("单雄信", "王大力");
        assertThat(names(most.with(new Criterion.Compare(CONTACTED, Criterion.Operator.GE, 1))))
                .containsExactly("王大力", "单雄信");
        assertThat(names(most.with(new Criterion.In(CONTACTED, List.of(0, 1)))))
                .containsExactly("单雄信", "欧阳娜", "王小明");
        assertThat(names(most.with(new Criterion.Compare(CONTACTED, Criterion.Operator.EQ, 0))
                .with(new Criterion.Quick("王")))).containsExactly("王小明");
        assertThat(names(most.with(new Criterion.Quick("王")))).containsExactly("王大力", "王小明");
    }

    @Test
    void whatIsComputedOfAReferredRecordFilters() {
        contact(1);
        contact(1);
        contact(2);
        RegisterQuery often = RegisterQuery.of(Samples.CAMPAIGN, CONTACTS).with(new Criterion.Referred(
                CONTACTS.attribute("person").orElseThrow(), new Criterion.Compare(CONTACTED, Criterion.Operator.GT, 1)));
        assertThat(store.registers().count(often)).isEqualTo(2);
        assertThat(store.registers().count(RegisterQuery.of(Samples.CAMPAIGN, CONTACTS)
                .with(new Criterion.Any(often.where())))).isEqualTo(2);
    }

    @Test
    void whatIsComputedIsStreamedAndGrouped() {
        contact(1);
        contact(1);
        contact(2);
        for (RegisterQuery query : List.of(graduates(), graduates().with(new Order(CONTACTED, true)))) {
            Map<Object, Object> streamed = new HashMap<>();
            store.registers().stream(query, List.of(CONTACTED, Rows.column("name"), CONTACTED), row -> {
                assertThat(row[0]).isEqualTo(row[2]);
                return streamed.put(row[1], row[0]) == null;
            });
            assertThat(streamed).isEqualTo(Map.of("王小明", 0, "王大力", 2, "单雄信", 1, "欧阳娜", 0));
        }
        assertThat(store.registers().groups(graduates(), List.of(CONTACTED), List.of(CONTACTED)))
                .extracting(Group::keys, Group::count, group -> group.sums().getFirst().intValue())
                .containsExactly(tuple(List.of(0), 2L, 0), tuple(List.of(1), 1L, 1), tuple(List.of(2), 1L, 2));
    }

    @Test
    void groupsOfAQuickSearchCountEveryRecordOnce() {
        contact(1);
        RegisterQuery query = graduates().with(new Criterion.Quick("王"));
        assertThat(store.registers().groups(query, List.of(Rows.column("destination"), CONTACTED), List.of(CONTACTED)))
                .extracting(Group::keys, Group::count, group -> group.sums().getFirst().intValue())
                .containsExactly(tuple(List.of("10", 1), 1L, 1), tuple(List.of("70", 0), 1L, 0));
        // 2 is where keys begin, and where no name does.
        assertThat(store.registers().groups(graduates().with(new Criterion.Quick("2101")), List.of(), List.of()))
                .singleElement().extracting(Group::count).isEqualTo((long) NAMES.length);
    }

    @Test
    void everyComputedAttributeSortsAndFilters() {
        for (Register register : Register.all()) {
            for (Feature feature : register.computed()) {
                Object none = feature.number(BigDecimal.ZERO);
                RegisterQuery query = RegisterQuery.of(Samples.CAMPAIGN, register).with(new Order(feature, false))
                        .with(new Criterion.Compare(feature, Criterion.Operator.GE, none));
                assertThat(store.registers().page(query, 0, 10)).as(feature.labelKey()).isNotNull();
            }
        }
    }

    @Test
    void everyComputedAttributeHasItsQueryAndEveryQueryRuns() {
        Set<String> named = Register.all().stream().flatMap(register -> register.computed().stream())
                .map(feature -> feature.computed().orElseThrow()).collect(Collectors.toSet());
        assertThat(new ComputedQueries().names()).isEqualTo(named);
        for (Register register : Register.all()) {
            assertThat(store.registers().page(RegisterQuery.of(Samples.CAMPAIGN, register), 0, 10)).isNotNull();
        }
    }

    @Test
    void whoRefersToARecordIsCounted() {
        post("车工", 3);
        post("钳工", 4);
        Record employer = store.registers().byKey(Samples.CAMPAIGN, EMPLOYERS, EMPLOYER).orElseThrow();
        assertThat(store.registers().referrers(employer)).singleElement().satisfies(referrer -> {
            assertThat(referrer.reference().feature().labelKey()).isEqualTo("Post.employer");
            assertThat(referrer.count()).isEqualTo(2);
        });
    }
}
