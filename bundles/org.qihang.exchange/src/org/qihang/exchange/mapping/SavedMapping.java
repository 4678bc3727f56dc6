package org.qihang.exchange.mapping;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.qihang.model.meta.Register;

/**
 * What a user said titles mean, where the model does not know them or guesses otherwise. Goes by title, not by place,
 * so that it serves the next roster of the same university. A small text of lines such as {@code 去向=destination.name}
 * and {@code 备注=-} (left out). Immutable.
 */
public final class SavedMapping {

    /** Nothing but what the model knows. */
    public static final SavedMapping NONE = new SavedMapping(Map.of());

    private static final String IGNORED = "-";

    private final Map<String, String> meanings;

    private SavedMapping(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when it holds a malformed escape
     */
    public static SavedMapping parse(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
        Map<String, String> meanings = new TreeMap<>();
        lines.forEach((title, meaning) -> meanings.put(HeaderText.plain((String) title), ((String) meaning).strip()));
        return new SavedMapping(meanings);
    }

    /** The text form: one line for each title, sorted. */
    public String text() {
        StringBuilder text = new StringBuilder();
        meanings.forEach((title, meaning) -> text.append(escape(title)).append('=').append(meaning).append('\n'));
        return text.toString();
    }

    private static String escape(String title) {
        return title.replace("\\", "\\\\").replace("=", "\\=").replace("#", "\\#").replace("!", "\\!");
    }

    /** The mapping with one title more. */
    public SavedMapping with(String title, Meaning meaning) {
        return with(title, meaning.text());
    }

    /** The mapping with a title whose column is left out. */
    public SavedMapping ignoring(String title) {
        return with(title, IGNORED);
    }

    private SavedMapping with(String title, String meaning) {
        Map<String, String> more = new TreeMap<>(meanings);
        more.put(HeaderText.plain(title), meaning);
        return new SavedMapping(more);
    }

    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    boolean isIgnored(String title) {
        return IGNORED.equals(meanings.get(HeaderText.plain(title)));
    }

    /** What the user said a title means; empty where nothing, or an attribute the register no longer has. */
    Optional<Meaning> meaning(String title, Register register) {
        String meaning = meanings.get(HeaderText.plain(title));
        if (meaning == null || meaning.equals(IGNORED)) {
            return Optional.empty();
        }
        return register.attribute(Meaning.attribute(meaning)).filter(feature -> !feature.system())
                .map(feature -> new Meaning(feature, Meaning.isName(meaning) ? Role.NAME : Role.VALUE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedMapping that && that.meanings.equals(meanings);
    }

    @Override
    public int hashCode() {
        return meanings.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
