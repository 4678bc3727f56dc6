package org.qihang.ui.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qihang.exchange.mapping.ColumnMatch;
import org.qihang.exchange.mapping.HeadedTable;
import org.qihang.exchange.mapping.HeaderMatch;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.Tables;
import org.qihang.model.meta.Masking;

/**
 * The top of a file, for the user to see how it is understood.
 *
 * @param header what its header rows mean
 * @param rows the first rows below them
 * @param encoding how its text is encoded, where that is a question
 */
record FilePreview(HeaderMatch header, List<Row> rows, Optional<Charset> encoding) {

    private static final int ROWS = 5;
    private static final int EXAMPLES = 3;

    static FilePreview read(ImportRequest request) throws TableException {
        try (HeadedTable table = HeadedTable.of(
                Tables.open(request.file(), ReadOptions.DETECT.encoding(request.encoding())),
                request.register(), request.mapping())) {
            List<Row> rows = new ArrayList<>();
            for (Row row = table.next(); row != null && rows.size() < ROWS; row = table.next()) {
                rows.add(row.copy());
            }
            return new FilePreview(table.header(), rows, table.reader().encoding());
        }
    }

    /** What stands in a column that nothing is known of, for recognition. */
    String examples(int column) {
        return examples(column, text -> text);
    }

    /** What stands in a known column; personal data masked. */
    String examples(ColumnMatch match) {
        return examples(match.column(), text -> Masking.shown(match.meaning().feature(), text));
    }

    private String examples(int column, UnaryOperator<String> shown) {
        return String.join("，", rows.stream().map(row -> row.text(column).strip()).filter(text -> !text.isEmpty())
                .distinct().limit(EXAMPLES).map(shown).toList());
    }
}
