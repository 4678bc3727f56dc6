package org.qihang.exchange.record;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.qihang.exchange.mapping.SavedMapping;

/**
 * How a roster is imported. Null parts are found out or take their default.
 *
 * @param on the day of the import: a destination that changes without a date in the roster begins on it
 * @param sheet the sheet of a workbook; null: the first that is not empty
 * @param encoding of a CSV or DBF; null: found out
 * @param destinationCodes the version of the destination codes the roster uses; null: the one valid on the day
 * @param mapping which column is which attribute, as the user corrected it; null: by the headers
 * @param dryRun tell what would happen, change nothing
 * @param allOrNothing one refused row keeps all rows out
 * @param emptyWipes an empty cell removes the value in the store, which it otherwise never does
 * @param refused where refused rows are written; null: beside the roster
 */
public record ImportOptions(LocalDate on, String sheet, Charset encoding, String destinationCodes,
        SavedMapping mapping, boolean dryRun, boolean allOrNothing, boolean emptyWipes, Path refused) {

    /** Everything found out, on that day. */
    public static ImportOptions on(LocalDate day) {
        return new ImportOptions(day, null, null, null, null, false, false, false, null);
    }

    public ImportOptions withSheet(String name) {
        return new ImportOptions(on, name, encoding, destinationCodes, mapping, dryRun, allOrNothing, emptyWipes,
                refused);
    }

    public ImportOptions withEncoding(Charset charset) {
        return new ImportOptions(on, sheet, charset, destinationCodes, mapping, dryRun, allOrNothing, emptyWipes,
                refused);
    }

    public ImportOptions withDestinationCodes(String version) {
        return new ImportOptions(on, sheet, encoding, version, mapping, dryRun, allOrNothing, emptyWipes, refused);
    }

    public ImportOptions withMapping(SavedMapping columns) {
        return new ImportOptions(on, sheet, encoding, destinationCodes, columns, dryRun, allOrNothing, emptyWipes,
                refused);
    }

    public ImportOptions withDryRun(boolean only) {
        return new ImportOptions(on, sheet, encoding, destinationCodes, mapping, only, allOrNothing, emptyWipes,
                refused);
    }

    public ImportOptions withAllOrNothing(boolean all) {
        return new ImportOptions(on, sheet, encoding, destinationCodes, mapping, dryRun, all, emptyWipes, refused);
    }

    public ImportOptions withEmptyWipes(boolean wipes) {
        return new ImportOptions(on, sheet, encoding, destinationCodes, mapping, dryRun, allOrNothing, wipes, refused);
    }

    public ImportOptions withRefused(Path file) {
        return new ImportOptions(on, sheet, encoding, destinationCodes, mapping, dryRun, allOrNothing, emptyWipes,
                file);
    }
}
