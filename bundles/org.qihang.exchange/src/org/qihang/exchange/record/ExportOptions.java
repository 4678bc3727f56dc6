package org.qihang.exchange.record;

import java.nio.charset.Charset;
import java.util.List;
import org.qihang.model.meta.Feature;

/**
 * How records are exported.
 *
 * @param columns the attributes, from left to right, computed ones and the unit among them; null: all that are filled in
 * @param unmasked why personal data is written as it is; null: it is masked
 * @param encoding of a CSV or DBF; null: UTF-8, and GBK in a DBF
 */
public record ExportOptions(List<Feature> columns, String unmasked, Charset encoding) {

    public ExportOptions {
        columns = columns == null ? null : List.copyOf(columns);
    }

    /** Personal data masked, as on screen. */
    public static ExportOptions masked(List<Feature> columns) {
        return new ExportOptions(columns, null, null);
    }

    /** Personal data as it is; who took it and why is kept in the store. */
    public static ExportOptions unmasked(List<Feature> columns, String why) {
        return new ExportOptions(columns, why, null);
    }

    public ExportOptions withEncoding(Charset charset) {
        return new ExportOptions(columns, unmasked, charset);
    }
}
