package org.qihang.exchange.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.exchange.check.OrganisationCode;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.Store;

/** Records of every register with a value in every attribute, made from the model, in a store with a {@link SmallCampaign}. */
final class FullRecords {

    static final int EACH = 3;
    private static final LocalDate DAY = LocalDate.of(2013, 6, 1);
    private static final List<String> TEXTS = List.of("文字", "024-88880000", "a@b.cn", "21012345678901", "4");
    private static final Map<String, String> CODES = Map.of("unit", "210100", "department", "hrss", "place", "210102",
            "gender", "1", "degree", "31", "major", "080901 010100", "destination", "10");

    private final Store store;
    private final Map<String, List<String>> keys = new HashMap<>();

    private FullRecords(Store store) {
        this.store = store;
    }

    /** The registers that have keys, those that are referred to before those that refer. */
    static List<Register> registers() {
        Map<String, Register> sorted = new LinkedHashMap<>();
        List<Register> left = new ArrayList<>(Register.all().stream().filter(each -> each.key().isPresent()).toList());
        while (!left.isEmpty()) {
            Register next = left.stream().filter(each -> each.attributes().stream().map(Feature::register)
                    .allMatch(name -> name.isEmpty() || sorted.containsKey(name.get()))).findFirst().orElseThrow();
            sorted.put(next.name(), next);
            left.remove(next);
        }
        return List.copyOf(sorted.values());
    }

    /** Adds some records to every register that has none. */
    static void fill(Store store) {
        FullRecords records = new FullRecords(store);
        records.keys.put("University", List.of("10140", "10141", "10140"));
        registers().stream().filter(register -> !register.name().equals("University")).forEach(records::add);
    }

    private void add(Register register) {
        Feature key = register.key().orElseThrow();
        for (int i = 0; i < EACH; i++) {
            Record record = register.newRecord();
            record.setCampaign(SmallCampaign.ID);
            List<Feature> attributes = register.attributes();
            for (int place = 0; place < attributes.size(); place++) {
                record.eSet(attributes.get(place).feature(), value(register, attributes.get(place), place, i));
            }
            Record stored = store.registers().insert(record, "test");
            keys.computeIfAbsent(register.name(), name -> new ArrayList<>()).add((String) stored.eGet(key.feature()));
        }
    }

    private Object value(Register register, Feature feature, int place, int number) {
        if (!feature.from().isEmpty()) {
            return null;
        } else if (feature.register().isPresent()) {
            return keys.get(feature.register().get()).get(number);
        } else if (feature.codes().isPresent()) {
            String code = CODES.getOrDefault(feature.codes().get(), "1");
            return feature.list() ? code : code.split(" ")[0];
        }
        return switch (feature.kind()) {
            case DATE -> feature.name().equals("birthDate") ? LocalDate.of(1990, 1, 1) : DAY.plusDays(place);
            case INTEGER -> feature.number(feature.min().orElse(BigDecimal.ONE).max(BigDecimal.TEN)
                    .add(BigDecimal.valueOf(number)));
            case DECIMAL -> new BigDecimal("3000.5");
            case BOOLEAN -> number == 0 ? null : number == 1;
            default -> text(register, feature, number);
        };
    }

    private static String text(Register register, Feature feature, int number) {
        if (register.equals(SmallCampaign.GRADUATES) && feature.key()) {
            return identityNumber(number);
        } else if (register.type() == RegisterPackage.Literals.EMPLOYER && feature.key() || feature.name().equals("employerCode")) {
            return organisationCode(number);
        } else if (feature.multiline()) {
            return "第一行，" + number + "\n第二行 \"引号\"";
        }
        return Stream.concat(TEXTS.stream().map(text -> number(text, number)), TEXTS.stream())
                .filter(text -> text.length() <= feature.length())
                .filter(text -> feature.pattern().isEmpty() || feature.pattern().get().matcher(text).matches())
                .findFirst().orElseThrow();
    }

    private static String number(String text, int number) {
        return text.length() < 5 ? text + number : text.substring(0, text.length() - 1) + number;
    }

    static String identityNumber(int number) {
        String digits = "21010219900101%02d1".formatted(number);
        return digits + IdentityNumber.checkCharacter(digits);
    }

    static String organisationCode(int number) {
        String body = "1234567" + number;
        return body + OrganisationCode.checkCharacter(body);
    }
}
