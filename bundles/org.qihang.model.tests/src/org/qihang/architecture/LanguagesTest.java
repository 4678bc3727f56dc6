package org.qihang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text a person sees is there in Chinese (the root file) and in English, with the same arguments. */
class LanguagesTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Examples in Chinese may stand in an English sentence. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static List<Path> chinese() {
        return Stream.concat(Checkout.sources(".properties").stream(), Checkout.all().stream()
                .flatMap(bundle -> Checkout.below(bundle.resolve("OSGI-INF/l10n"), ".properties").stream()))
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .filter(file -> Files.exists(english(file)) || file.getFileName().toString().startsWith("messages"))
                .filter(file -> !Checkout.bundleOf(file).startsWith("org.qihang.nls."))
                .filter(file -> !Checkout.bundleOf(file).endsWith(".tests")).toList();
    }

    private static Path english(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Properties read(Path file) {
        try {
            Properties texts = new Properties();
            texts.load(new StringReader(Checkout.text(file)));
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @Test
    void everyFileHasBothLanguagesWithTheSameKeys() {
        assertThat(chinese()).isNotEmpty().allSatisfy(file -> {
            assertThat(english(file)).exists();
            assertThat(read(english(file)).stringPropertyNames()).as(file.toString())
                    .containsExactlyInAnyOrderElementsOf(read(file).stringPropertyNames());
        });
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(chinese()).allSatisfy(file -> {
            Properties root = read(file);
            Properties english = read(english(file));
            for (String key : root.stringPropertyNames()) {
                assertThat(arguments(english.getProperty(key, ""))).as(file + ": " + key)
                        .isSubsetOf(arguments(root.getProperty(key)));
            }
        });
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).distinct().sorted().toList();
    }

    @Test
    void textsWithArgumentsAreWellFormed() {
        List<String> wrong = new ArrayList<>();
        for (Path file : chinese()) {
            for (Path each : List.of(file, english(file))) {
                Properties texts = read(each);
                for (String key : texts.stringPropertyNames()) {
                    String text = texts.getProperty(key);
                    if (ARGUMENT.matcher(text).find() && !isWellFormed(text)) {
                        wrong.add(each + ": " + key);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An apostrophe that is not doubled swallows the arguments after it. */
    private static boolean isWellFormed(String text) {
        try {
            String[] marks = {"\u0001", "\u0001", "\u0001", "\u0001", "\u0001", "\u0001", "\u0001", "\u0001"};
            String filled = new MessageFormat(text.replaceAll("\\{(\\d+),[^}]*\\}", "{$1}")).format(marks);
            return filled.contains("\u0001") && !ARGUMENT.matcher(filled).find();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void englishIsEnglish() {
        assertThat(chinese()).allSatisfy(file -> {
            Properties english = read(english(file));
            assertThat(english.stringPropertyNames().stream()
                    .filter(key -> HAN.matcher(english.getProperty(key)).find())
                    .filter(key -> !LATIN.matcher(english.getProperty(key)).find())
                    .filter(key -> !key.contains("language"))).as(english(file).toString()).isEmpty();
        });
    }
}
