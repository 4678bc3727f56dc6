package org.qihang.exchange.record;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.qihang.exchange.check.ColumnUse;
import org.qihang.exchange.check.RowCheck;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.rule.AnsweringUnits;
import org.qihang.store.Documents;
import org.qihang.store.ImportSource;
import org.qihang.store.LoadMode;
import org.qihang.store.RegisterLoad;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * Imports records into a register of one campaign (R11: complete, accurate, whole). All of its good rows come in by
 * one step at the end, or none: a cancelled, failed or killed import leaves the store as it was. A dry run goes the
 * same way without the writing, and so gives the same answer.
 */
public final class RegisterImport {

    private static final Register GRADUATES = Register.of(RegisterPackage.Literals.GRADUATE);
    private static final Register UNIVERSITIES = Register.of(RegisterPackage.Literals.UNIVERSITY);
    private static final String EXAM_NUMBER = RegisterPackage.Literals.GRADUATE__EXAM_NUMBER.getName();

    private final Store store;
    private final String campaign;
    private final Register register;

    /**
     * @param store the open store
     * @param campaign the campaign the records belong to
     * @param register the register they come into
     */
    public RegisterImport(Store store, String campaign, Register register) {
        this.store = store;
        this.campaign = campaign;
        this.register = register;
    }

    /**
     * Imports a file, in the calling thread and one more.
     *
     * @throws TableException when the file is no table, or is damaged
     * @throws ImportException when the table does not hold such records
     */
    public ImportResult run(Path file, ImportOptions options, Progress progress) throws TableException {
        if (register.key().isEmpty()) {
            throw new ImportException("register.noKey",
                    Labels.in(Locale.SIMPLIFIED_CHINESE).of(register));
        }
        Campaign plan = (Campaign) document("plan");
        GraduateUnits units = register.equals(GRADUATES)
                ? new GraduateUnits(GRADUATES, new AnsweringUnits(plan), placeOfUniversity()) : null;
        try (ImportTable table = ImportTable.open(file, register, options)) {
            return run(table, plan, units, file, options, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException(e, "interrupted", file);
        }
    }

    private ImportResult run(ImportTable table, Campaign plan, GraduateUnits units, Path file, ImportOptions options,
            Progress progress) throws TableException, InterruptedException {
        ImportCodes codes = new ImportCodes(store, campaign, plan, (CodeBook) document("codes"),
                options.destinationCodes());
        RowCheck check = check(table, codes, units);
        try (RefusedRows refused = new RefusedRows(refusedFile(file, table.format(), options), table.headers());
                RegisterLoad load = store.registers().load(campaign, register, source(file, options), LoadMode.MERGE)) {
            if (!load.initiallyEmpty()) {
                check.keepSources();
            }
            try (CheckedRows rows = new CheckedRows(table, check, codes.perBatch(table.columns()))) {
                Merge merge = new Merge(register, table.columns().stream().filter(ColumnUse::present)
                        .map(ColumnUse::feature).collect(Collectors.toSet()), options.emptyWipes(), options.on());
                RowSink sink = options.dryRun() ? RowSink.NOWHERE : RowSink.into(load);
                BatchImport batches = new BatchImport(register, load, sink, merge, new ChangeCheck(register, units),
                        refused);
                boolean canceled = false;
                for (Batch batch = rows.next(); batch != null && !canceled; batch = canceled ? null : rows.next()) {
                    batches.take(batch);
                    canceled = !progress.report(batches.tally().read(), batch.consumed(), table.total());
                }
                return end(batches.tally(), load, refused, options, progress, canceled);
            }
        }
    }

    private static ImportResult end(Tally tally, RegisterLoad load, RefusedRows refused, ImportOptions options,
            Progress progress, boolean canceled) throws TableException {
        boolean commit = !options.dryRun() && !canceled && !(options.allOrNothing() && tally.anyRefused());
        // The list first: a store that took the good rows without telling of the bad ones would be the worse half.
        Path list = canceled ? null : refused.commit();
        if (commit) {
            progress.finishing();
            tally.finish(load);
        }
        return tally.result(new Tally.Outcome(options.dryRun(), commit, canceled, list,
                commit ? load.importId() : 0));
    }

    /** Where refused rows go; null for a trial that was not asked to write them. */
    private static Path refusedFile(Path file, TableFormat format, ImportOptions options) {
        if (options.refused() == null && options.dryRun()) {
            return null;
        }
        return options.refused() == null ? RefusedRows.beside(file, format) : options.refused();
    }

    private static ImportSource source(Path file, ImportOptions options) {
        return new ImportSource(file.getFileName().toString(), null, options.destinationCodes());
    }

    private RowCheck check(ImportTable table, ImportCodes codes, GraduateUnits units) {
        RowCheck check = new RowCheck(register, table.columns(), codes, table.date1904());
        Feature key = register.key().orElseThrow();
        if (!key.from().isEmpty()) {
            check.add(values -> new GeneratedCode(values, register));
        }
        check.add(values -> new NoDuplicate(values, key));
        register.attribute(EXAM_NUMBER).ifPresent(number -> check.add(values -> new NoDuplicate(values, number)));
        check.add(values -> new RulesAreKept(register));
        if (units != null) {
            check.add(values -> new UnitIsKnown(values, units));
        }
        return check;
    }

    private EObject document(String path) {
        Documents documents = store.documents();
        return documents.load(Documents.uri(campaign, path)).root();
    }

    private Map<String, String> placeOfUniversity() {
        List<Feature> columns = List.of(UNIVERSITIES.attribute("code").orElseThrow(),
                UNIVERSITIES.attribute("place").orElseThrow());
        Map<String, String> places = new HashMap<>();
        store.registers().stream(RegisterQuery.of(campaign, UNIVERSITIES), columns, row -> {
            places.put((String) row[0], (String) row[1]);
            return true;
        });
        return places;
    }
}
