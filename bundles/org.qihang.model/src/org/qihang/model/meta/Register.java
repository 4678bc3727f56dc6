package org.qihang.model.meta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** One register of the model: its class, its table and its attributes in the order of the model. Immutable. */
public final class Register {

    /** The model does not change while the program runs: each class is read once. */
    private static final Map<EClass, Register> READ = new ConcurrentHashMap<>();

    private final EClass type;
    private final List<Feature> system;
    private final List<Feature> attributes;
    private final List<Feature> computed;
    private final Map<String, Feature> byName;

    private Register(EClass type) {
        this.type = type;
        List<Feature> all = type.getEAllAttributes().stream().map(Feature::new).toList();
        this.system = all.stream().filter(Feature::system).toList();
        this.attributes = all.stream().filter(feature -> !feature.system() && feature.computed().isEmpty()).toList();
        this.computed = all.stream().filter(feature -> feature.computed().isPresent()).toList();
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(Feature::name, Function.identity()));
    }

    /** The register of a class of the model. */
    public static Register of(EClass type) {
        if (type.isAbstract() || !RegisterPackage.Literals.RECORD.isSuperTypeOf(type)) {
            throw new IllegalArgumentException(type.getName() + " is no register");
        }
        return READ.computeIfAbsent(type, Register::new);
    }

    /** Every register of the model, in its order. */
    public static List<Register> all() {
        return RegisterPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).map(Register::of).toList();
    }

    /** The register of that name, in any case: {@code Graduate} or {@code graduate}. */
    public static Optional<Register> named(String name) {
        return all().stream().filter(register -> register.name().equalsIgnoreCase(name)).findFirst();
    }

    public EClass type() {
        return type;
    }

    /** The model name, e.g. {@code Graduate}. */
    public String name() {
        return type.getName();
    }

    /** The table in the store, e.g. {@code graduate}. */
    public String table() {
        return Columns.of(type.getName());
    }

    /** What people fill in, in the order of the model. */
    public List<Feature> attributes() {
        return attributes;
    }

    /** What the system fills in: id, campaign, unit, version, stamp, import, initials. */
    public List<Feature> system() {
        return system;
    }

    /** System attributes, then the others: every column of the table. */
    public List<Feature> columns() {
        return Stream.concat(system.stream(), attributes.stream()).toList();
    }

    /** The attribute people and imports know a record by; empty for registers without one (history rows). */
    public Optional<Feature> key() {
        return attributes.stream().filter(Feature::key).findFirst();
    }

    /** What is computed for each record when it is read, and stands in no column. */
    public List<Feature> computed() {
        return computed;
    }

    /** What a record is called by: its title, else its key, else its first attribute. */
    public Feature title() {
        return attributes.stream().filter(Feature::title).findFirst().or(this::key).orElseGet(attributes::getFirst);
    }

    /** The attribute whose value leads to the unit that answers; empty where a rule of its own says so (graduates). */
    public Optional<Feature> answering() {
        return attributes.stream().filter(Feature::answers).findFirst();
    }

    /** The attributes of all registers whose values are keys of this one. */
    public List<Reference> referrers() {
        return all().stream().flatMap(other -> other.attributes.stream()
                .filter(feature -> feature.register().filter(name()::equals).isPresent())
                .map(feature -> new Reference(other, feature))).toList();
    }

    /**
     * An attribute that refers to a register.
     *
     * @param register the register that has the attribute
     * @param feature the attribute
     */
    public record Reference(Register register, Feature feature) {
    }

    /** The attribute of that model name. */
    public Optional<Feature> attribute(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A new, empty record. */
    public Record newRecord() {
        return (Record) RegisterFactory.eINSTANCE.create(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register that && that.type == type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
