package org.qihang.model.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/**
 * The code of a record that arrives without one: made from the attributes the model names, so that the same row
 * imported twice is the same record. Three groups of four characters that are not mistaken for each other.
 */
public final class RecordCode {

    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private RecordCode() {
    }

    /**
     * The code made of a record's values.
     *
     * @param value gives the value of an attribute, null when it has none
     * @return empty when the register's key is not made that way, or no attribute it is made from has a value
     */
    public static Optional<String> of(Register register, Function<Feature, Object> value) {
        Feature key = register.key().orElse(null);
        if (key == null || key.from().isEmpty()) {
            return Optional.empty();
        }
        String text = key.from().stream().map(name -> register.attribute(name).orElseThrow())
                .map(value).map(part -> Objects.toString(part, "").strip()).collect(Collectors.joining("\n"));
        return text.isBlank() ? Optional.empty() : Optional.of(code(register.name() + "\n" + text));
    }

    private static String code(String text) {
        byte[] digest = digest(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(CHARACTERS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
