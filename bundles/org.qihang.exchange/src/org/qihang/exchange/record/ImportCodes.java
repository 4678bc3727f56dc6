package org.qihang.exchange.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.qihang.exchange.check.CodeBooks;
import org.qihang.exchange.check.CodeList;
import org.qihang.exchange.check.CodeSource;
import org.qihang.exchange.check.KeyList;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** The codes each attribute of a roster may hold: the campaign's tables on the day, and the keys of other registers. */
final class ImportCodes implements Function<Feature, CodeSource> {

    /** The table an import may name another version of. */
    private static final String DESTINATION = "destination";

    private final Store store;
    private final String campaign;
    private final CodeBooks books;
    private final String destinationVersion;
    private final Map<String, CodeSource> sources = new HashMap<>();

    ImportCodes(Store store, String campaign, CodeBooks books, String destinationVersion) {
        this.store = store;
        this.campaign = campaign;
        this.books = books;
        this.destinationVersion = destinationVersion;
    }

    @Override
    public CodeSource apply(Feature feature) {
        if (feature.codes().isPresent()) {
            return sources.computeIfAbsent("codes:" + feature.codes().get(), key -> table(feature.codes().get()));
        }
        return feature.register().map(name -> sources.computeIfAbsent("register:" + name, key -> keys(name)))
                .orElse(null);
    }

    private CodeSource table(String name) {
        boolean chosen = name.equals(DESTINATION) && destinationVersion != null;
        CodeTable table = (chosen ? books.version(name, destinationVersion) : books.current(name))
                .orElseThrow(() -> chosen
                        ? new ImportException("codes.version", destinationVersion, String.join(", ",
                                books.versions(name).stream().map(CodeTable::getCode).toList()))
                        : new ImportException("codes.table", name));
        return new CodeList(table);
    }

    private CodeSource keys(String name) {
        Register register = Register.named(name).orElseThrow();
        Feature key = register.key().orElseThrow();
        Feature title = register.attribute("name").orElse(key);
        Map<String, String> names = new LinkedHashMap<>();
        store.registers().stream(RegisterQuery.of(campaign, register), List.of(key, title), row -> {
            names.put((String) row[0], (String) row[1]);
            return true;
        });
        return new KeyList(Labels.in(Locale.SIMPLIFIED_CHINESE).of(register), names);
    }
}
