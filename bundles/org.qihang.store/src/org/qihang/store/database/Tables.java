package org.qihang.store.database;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** The tables of all registers, and the language of the database they are in. */
public final class Tables {

    private final List<RegisterTable> all;
    private final Map<Register, RegisterTable> byRegister;
    private final Map<String, RegisterTable> byName;
    private final Dialect dialect;
    private final ComputedQueries computed = new ComputedQueries();

    public Tables(List<RegisterTable> tables, Dialect dialect) {
        this.all = List.copyOf(tables);
        this.byRegister = tables.stream().collect(Collectors.toMap(RegisterTable::register, Function.identity()));
        this.byName = tables.stream()
                .collect(Collectors.toMap(table -> table.register().name(), Function.identity()));
        this.dialect = dialect;
    }

    /** All of them, in the order of the model. */
    public List<RegisterTable> all() {
        return all;
    }

    public RegisterTable of(Register register) {
        return byRegister.get(register);
    }

    /** The table whose keys are the values of an attribute; null when it is no reference. */
    public RegisterTable referred(Feature feature) {
        return feature.register().map(byName::get).orElse(null);
    }

    /** How computed attributes are asked for. */
    public ComputedQueries computed() {
        return computed;
    }

    public Dialect dialect() {
        return dialect;
    }
}
