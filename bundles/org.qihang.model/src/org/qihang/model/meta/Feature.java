package org.qihang.model.meta;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the model says about one attribute or reference: everything tables, forms, import, export, validation
 * and the store need. Read once from the annotation {@value #SOURCE}; immutable.
 */
public final class Feature {

    /** The annotation that carries a feature's properties. */
    public static final String SOURCE = "http://qihang.org/model";

    /** What kind of value a feature holds. */
    public enum Kind { TEXT, INTEGER, DECIMAL, DATE, BOOLEAN, ENUM, REFERENCE, CHILDREN }

    private final EStructuralFeature feature;
    private final Kind kind;
    private final String column;
    private final int length;
    private final Pattern pattern;
    private final List<String> headers;
    private final List<String> nameHeaders;

    Feature(EStructuralFeature feature) {
        this.feature = feature;
        this.kind = kindOf(feature);
        this.column = Columns.of(feature.getName());
        this.length = property("length").map(Integer::parseInt).orElse(0);
        this.pattern = property("pattern").map(Pattern::compile).orElse(null);
        this.headers = split(property("header"));
        this.nameHeaders = split(property("nameHeader"));
    }

    /** The feature of the model this describes. */
    public static Feature of(EStructuralFeature feature) {
        return new Feature(feature);
    }

    private static Kind kindOf(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? Kind.CHILDREN : Kind.REFERENCE;
        }
        if (((EAttribute) feature).getEAttributeType() instanceof EEnum) {
            return Kind.ENUM;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == LocalDate.class) {
            return Kind.DATE;
        } else if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        } else if (type == boolean.class || type == Boolean.class) {
            return Kind.BOOLEAN;
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Kind.INTEGER;
        }
        return Kind.TEXT;
    }

    private static List<String> split(Optional<String> names) {
        return names.map(text -> List.of(text.split("\\|"))).orElse(List.of());
    }

    private Optional<String> property(String key) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(feature, SOURCE, key)).filter(text -> !text.isEmpty());
    }

    private boolean flag(String key) {
        return property(key).map(Boolean::parseBoolean).orElse(false);
    }

    public EStructuralFeature feature() {
        return feature;
    }

    /** The model name, e.g. {@code birthDate}. */
    public String name() {
        return feature.getName();
    }

    /** The column in the store, e.g. {@code birth_date}. */
    public String column() {
        return column;
    }

    public Kind kind() {
        return kind;
    }

    /** The key of the label, by the class that declares the feature: {@code Graduate.name}. */
    public String labelKey() {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    /** The table of codes the value is of, e.g. {@code destination}. */
    public Optional<String> codes() {
        return property("codes");
    }

    /** Several codes separated by blanks are allowed. */
    public boolean list() {
        return flag("list");
    }

    /** The register whose keys are this feature's values, e.g. {@code University}. */
    public Optional<String> register() {
        return property("register");
    }

    /** The standard pinyin column of the value (or its code), e.g. {@code XBDM}. */
    public Optional<String> field() {
        return property("field");
    }

    /** The standard pinyin column of the code's name, e.g. {@code XB}. */
    public Optional<String> nameField() {
        return property("nameField");
    }

    /** Chinese titles of the value's column; the first is the one written. */
    public List<String> headers() {
        return headers;
    }

    /** Chinese titles of the column with the code's name; the first is the one written. */
    public List<String> nameHeaders() {
        return nameHeaders;
    }

    /** The most characters a text may have; 0 when the model sets no limit. */
    public int length() {
        return length;
    }

    /** The form a text must have as a whole, where the model asks for one. */
    public Optional<Pattern> pattern() {
        return Optional.ofNullable(pattern);
    }

    public boolean required() {
        return flag("required");
    }

    /** Personal data: masked on screen and in logs. */
    public boolean personal() {
        return flag("personal");
    }

    /** The attribute people and imports know a record by. */
    public boolean key() {
        return flag("key");
    }

    /** The unit of what this value names (a place, a unit, another register's record) answers for the record. */
    public boolean answers() {
        return flag("answers");
    }

    /** The attributes that make the code of a record that comes without one; empty unless this is such a code. */
    public List<String> from() {
        return property("from").map(names -> List.of(names.split(" "))).orElse(List.of());
    }

    /** What a record is called by, e.g. its name or the person it is about. */
    public boolean title() {
        return flag("title");
    }

    /** Quick search looks here. */
    public boolean search() {
        return flag("search");
    }

    /** For a date until which something is to be done: the attribute that is filled in when it is. */
    public Optional<String> due() {
        return property("due");
    }

    /** The name of the store's query that computes the value; such a feature has no column and is never typed in. */
    public Optional<String> computed() {
        return property("computed");
    }

    /** Changed by the moves of the campaign's procedures alone, not typed in. */
    public boolean moved() {
        return flag("moved");
    }

    /** Set by the system, never typed in or imported. */
    public boolean system() {
        return flag("system");
    }

    /** Shown as a column unless the user hides it. */
    public boolean visible() {
        return property("visible").map(Boolean::parseBoolean).orElse(true);
    }

    public boolean multiline() {
        return flag("multiline");
    }

    /** Column width in pixels at 100%. */
    public int width() {
        return property("width").map(Integer::parseInt).orElse(120);
    }

    /** The group the feature stands in on a form; system fields have none. */
    public Optional<String> group() {
        return property("group");
    }

    /**
     * A number as a value of this feature.
     *
     * @throws ArithmeticException when the feature holds whole numbers and this is none, or too large
     */
    public Object number(BigDecimal number) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (kind == Kind.DECIMAL) {
            return number;
        }
        return type == int.class || type == Integer.class ? (Object) number.intValueExact() : (Object) number.longValueExact();
    }

    /** The unit of measure, e.g. {@code %}. */
    public Optional<String> unit() {
        return property("unit");
    }

    public Optional<BigDecimal> min() {
        return property("min").map(BigDecimal::new);
    }

    public Optional<BigDecimal> max() {
        return property("max").map(BigDecimal::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Feature that && that.feature == feature;
    }

    @Override
    public int hashCode() {
        return feature.hashCode();
    }

    @Override
    public String toString() {
        return labelKey();
    }
}
