package org.qihang.cli.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qihang.cli.Refusal;
import org.qihang.exchange.record.CodeTexts;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.Order;
import org.qihang.store.Store;

/**
 * Reads conditions such as {@code number >= 10}, {@code kind = 普通岗位}, {@code place in 210100,210200},
 * {@code title ~ 维修}, {@code validTo empty}, and orders such as {@code number:desc}. Attributes go by their model
 * names or their labels, codes by themselves or their names.
 */
public final class QueryText {

    private static final Pattern CONDITION = Pattern.compile(
            "\\s*([\\p{L}\\p{N}]+?)\\s*(<=|>=|!=|<>|=|<|>|~|\\^|\\s+(?:in|empty|filled)\\b)\\s*(.*?)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String DESCENDING = "desc";
    private static final String ASCENDING = "asc";

    private final Store store;
    private final String campaign;
    private final Register register;
    private CodeTexts codes;

    public QueryText(Store store, String campaign, Register register) {
        this.store = store;
        this.campaign = campaign;
        this.register = register;
    }

    /**
     * The attribute of a name or label.
     *
     * @throws Refusal when the register has none of that name; it tells those there are
     */
    public Feature feature(String text) {
        String name = text.strip();
        List<Feature> all = Stream.of(register.attributes(), register.computed(), register.system())
                .flatMap(List::stream).toList();
        Labels chinese = Labels.in(Locale.SIMPLIFIED_CHINESE);
        Labels english = Labels.in(Locale.ENGLISH);
        return all.stream().filter(feature -> feature.name().equalsIgnoreCase(name)).findFirst()
                .or(() -> all.stream().filter(feature -> chinese.of(feature).equals(name)
                        || english.of(feature).equalsIgnoreCase(name)).findFirst())
                .orElseThrow(() -> new Refusal("query.attribute", name, register.name(),
                        all.stream().map(Feature::name).collect(Collectors.joining(", "))));
    }

    /**
     * The order of a text such as {@code number:desc}.
     *
     * @throws Refusal when it names no stored attribute, or no direction
     */
    public Order order(String text) {
        String[] parts = text.split(":", 2);
        String direction = parts.length == 1 ? ASCENDING : parts[1].strip().toLowerCase(Locale.ROOT);
        if (!direction.equals(ASCENDING) && !direction.equals(DESCENDING)) {
            throw new Refusal("query.direction", text);
        }
        return new Order(stored(feature(parts[0])), direction.equals(ASCENDING));
    }

    /**
     * The condition of a text.
     *
     * @throws Refusal when it is none; the text says how one is written
     */
    public Criterion criterion(String text) {
        Matcher matcher = CONDITION.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal("query.condition", text);
        }
        Feature feature = stored(feature(matcher.group(1)));
        String value = matcher.group(3);
        return switch (matcher.group(2).strip().toLowerCase(Locale.ROOT)) {
            case "=" -> value.isEmpty() ? new Criterion.Empty(feature, true) : compare(feature, Operator.EQ, value);
            case "!=", "<>" -> value.isEmpty() ? new Criterion.Empty(feature, false)
                    : compare(feature, Operator.NE, value);
            case "<" -> compare(feature, Operator.LT, value);
            case "<=" -> compare(feature, Operator.LE, value);
            case ">" -> compare(feature, Operator.GT, value);
            case ">=" -> compare(feature, Operator.GE, value);
            case "in" -> new Criterion.In(feature, Stream.of(value.split("[,，]")).map(String::strip)
                    .map(each -> value(feature, each)).toList());
            case "empty" -> new Criterion.Empty(feature, true);
            case "filled" -> new Criterion.Empty(feature, false);
            case "^" -> match(feature, Criterion.Match.STARTS, value);
            default -> match(feature, Criterion.Match.CONTAINS, value);
        };
    }

    private static Feature stored(Feature feature) {
        if (feature.computed().isPresent()) {
            throw new Refusal("query.computed", feature.name());
        }
        return feature;
    }

    private Criterion compare(Feature feature, Operator operator, String value) {
        return new Criterion.Compare(feature, operator, value(feature, value));
    }

    private static Criterion match(Feature feature, Criterion.Match match, String value) {
        if (feature.kind() != Feature.Kind.TEXT) {
            throw new Refusal("query.text", feature.name());
        }
        return new Criterion.Text(feature, match, value);
    }

    private Object value(Feature feature, String text) {
        if (feature.codes().isPresent() && codes == null) {
            codes = new CodeTexts(store, campaign, register);
        }
        return feature.codes().isPresent() ? codes.code(feature, text) : TypedValue.of(feature, text);
    }
}
