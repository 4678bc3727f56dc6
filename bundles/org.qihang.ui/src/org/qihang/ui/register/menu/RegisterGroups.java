package org.qihang.ui.register.menu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.qihang.model.meta.Register;

/** Which registers stand together: as registers.properties has it, and those of the model it does not name at the end. */
public final class RegisterGroups {

    private static final String OTHER = "other";

    private RegisterGroups() {
    }

    /** Every register of the model, by the name of its group. */
    public static Map<String, List<Register>> all() {
        Properties file = read();
        Map<String, List<Register>> groups = new LinkedHashMap<>();
        Set<Register> left = new LinkedHashSet<>(Register.all());
        for (String group : file.getProperty("groups").split("\\s+")) {
            List<Register> registers = new ArrayList<>();
            for (String name : file.getProperty("group." + group, "").split("\\s+")) {
                Register.named(name).filter(left::remove).ifPresent(registers::add);
            }
            groups.put(group, registers);
        }
        if (!left.isEmpty()) {
            groups.put(OTHER, List.copyOf(left));
        }
        return groups;
    }

    private static Properties read() {
        try (InputStream in = RegisterGroups.class.getResourceAsStream("registers.properties")) {
            Properties file = new Properties();
            file.load(in);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
