package org.qihang.ui.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.store.Store;
import org.qihang.store.Suggestion;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.value.Plain;

/**
 * The records a form's values refer to: their titles as far as they were read, and the store's answers to what was
 * typed. Asks beside the UI thread, answers on it.
 */
final class References implements ReferenceNames {

    /** As many records are offered for a typed text. */
    private static final int MOST = 30;

    private final StoreSession session;
    private final Control owner;
    private final String campaign;
    private final Texts texts = Texts.of(References.class, Locale.getDefault());
    private final Map<String, Map<String, String>> titles = new HashMap<>();
    private final Map<String, Map<String, Optional<String>>> answers = new HashMap<>();
    private final Map<String, Map<String, List<Suggestion>>> near = new HashMap<>();
    private final Set<String> asking = new HashSet<>();

    References(StoreSession session, Control owner, String campaign) {
        this.session = session;
        this.owner = owner;
        this.campaign = campaign;
    }

    /** The register an attribute refers to. */
    static Register target(Feature reference) {
        return reference.register().flatMap(Register::named).orElseThrow();
    }

    /** These titles have been read. */
    void know(Register register, Map<String, String> read) {
        titles.computeIfAbsent(register.name(), name -> new HashMap<>()).putAll(read);
    }

    @Override
    public Optional<String> title(Feature reference, String key) {
        return Optional.ofNullable(titles.getOrDefault(reference.register().orElse(""), Map.of()).get(key));
    }

    @Override
    public Optional<String> key(Feature reference, String typed) {
        String text = typed.strip();
        String first = text.split("[\\s　]", 2)[0];
        for (String key : List.of(text, first)) {
            Optional<String> title = title(reference, key);
            if (title.isPresent() && (key.equals(text) || text.equals(key + " " + title.get()))) {
                return Optional.of(key);
            }
        }
        return answers(reference).getOrDefault(text, Optional.empty());
    }

    @Override
    public boolean missing(Feature reference, String typed) {
        return answers(reference).containsKey(typed.strip()) && answers(reference).get(typed.strip()).isEmpty();
    }

    private Map<String, Optional<String>> answers(Feature reference) {
        return answers.computeIfAbsent(reference.register().orElseThrow(), name -> new HashMap<>());
    }

    /** The records that were offered for a typed text. */
    List<Suggestion> near(Feature reference, String typed) {
        return near.getOrDefault(reference.register().orElse(""), Map.of()).getOrDefault(typed.strip(), List.of());
    }

    /** Asks what a typed text may mean, and remembers it. */
    void suggest(Feature reference, String typed, Consumer<List<Suggestion>> answer) {
        Register register = target(reference);
        String text = Plain.text(typed);
        session.load(texts.text("reference.asking"), owner,
                (store, monitor) -> store.registers().suggest(campaign, register, text, MOST), found -> {
                    learn(reference, typed, found);
                    answer.accept(found);
                });
    }

    /** Asks at once; waits on the database. What comes back is to be learnt on the UI thread. */
    List<Suggestion> ask(Store store, Feature reference, String typed) {
        return store.registers().suggest(campaign, target(reference), Plain.text(typed), MOST);
    }

    /** Whether the store has not been asked yet what a typed text means. */
    boolean isOpen(Feature reference, String typed) {
        return reference.register().isPresent() && !typed.isBlank() && key(reference, typed).isEmpty()
                && !answers(reference).containsKey(typed.strip());
    }

    /** The store has answered what a typed text may mean. */
    void learn(Feature reference, String text, List<Suggestion> found) {
        learn(reference, text.strip(), Plain.text(text), found);
    }

    private void learn(Feature reference, String typed, String text, List<Suggestion> found) {
        Map<String, String> read = new HashMap<>();
        found.forEach(suggestion -> read.put(suggestion.key(), suggestion.title()));
        know(target(reference), read);
        near.computeIfAbsent(reference.register().orElseThrow(), name -> new HashMap<>()).put(typed, found);
        List<String> meant = Stream.concat(found.stream().filter(one -> one.key().equalsIgnoreCase(text)),
                found.stream().filter(one -> text.equals(one.title()))).map(Suggestion::key).distinct().toList();
        boolean keyed = !meant.isEmpty() && meant.getFirst().equalsIgnoreCase(text);
        answers(reference).put(typed, keyed || meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty());
    }

    /** Reads the title of a key that is not known yet, once; a key that no record has is missing from then on. */
    void read(Feature reference, String key, Runnable done) {
        Register register = target(reference);
        if (title(reference, key).isPresent() || missing(reference, key) || !asking.add(register.name() + '\n' + key)) {
            return;
        }
        session.load(texts.text("reference.asking"), owner,
                (store, monitor) -> store.registers().titles(campaign, register, List.of(key)), found -> {
                    asking.remove(register.name() + '\n' + key);
                    know(register, found);
                    if (!found.containsKey(key)) {
                        answers(reference).put(key, Optional.empty());
                    }
                    done.run();
                });
    }
}
