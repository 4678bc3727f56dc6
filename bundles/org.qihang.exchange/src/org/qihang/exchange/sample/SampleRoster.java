package org.qihang.exchange.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.qihang.exchange.table.TableColumn;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.Tables;
import org.qihang.exchange.table.WriteOptions;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.register.University;
import org.qihang.model.text.Texts;

/**
 * A roster of graduates who do not exist, for trying things out. The same seed makes the same rows; one row at a time is
 * in memory. Universities, majors and places are real, the rest is drawn by illustrative shares; employers, addresses and
 * evidence say 示例, telephone numbers and mail addresses can belong to nobody. Identity numbers are right by GB 11643
 * and unique in the roster.
 */
public final class SampleRoster {

    private final SampleCodes codes;
    private final List<University> universities;
    private final Map<String, String> universityNames = new HashMap<>();
    private final List<SampleColumn> columns = SampleColumn.of(Register.of(RegisterPackage.Literals.GRADUATE));
    private final int graduates;
    private final long seed;
    private final LocalDate asOf;

    /**
     * @param book the campaign's code tables; those in force on {@code asOf} are used
     * @param universities where they graduate
     * @param graduates how many
     * @param seed the same seed, universities and tables make the same roster
     * @param asOf the day the roster is of: who has found something later is still waiting in it
     * @throws SampleException when there is nothing to make it of
     */
    public SampleRoster(CodeBook book, List<University> universities, int graduates, long seed, LocalDate asOf) {
        if (graduates < 1) {
            throw new SampleException("sample.graduates", graduates);
        }
        if (universities.isEmpty()) {
            throw new SampleException("sample.universities");
        }
        this.codes = new SampleCodes(book, asOf);
        this.universities = List.copyOf(universities);
        this.graduates = graduates;
        this.seed = seed;
        this.asOf = asOf;
        universities.forEach(university -> universityNames.put(university.getCode(), university.getName()));
    }

    /** The columns of the national roster as the model has them: pinyin field and Chinese title, code and name. */
    public List<TableColumn> columns() {
        return columns.stream().map(column -> column.column(codes, universityNames)).toList();
    }

    /** The graduates, from the first one on, made as they are asked for. */
    public Stream<Graduate> graduates() {
        SampleGraduates made = new SampleGraduates(codes, universities, graduates, seed, asOf);
        return Stream.generate(made::next).limit(graduates);
    }

    /** The rows of {@link #columns()}: texts, dates and nulls. */
    public Stream<Object[]> rows() {
        return graduates().map(graduate -> columns.stream()
                .map(column -> column.value(graduate, codes, universityNames)).toArray());
    }

    /**
     * Writes the roster in the format its name ends in (xlsx, csv, dbf), pinyin fields over Chinese titles. The file is
     * replaced whole or left as it was.
     *
     * @throws SampleException when the name says no such format
     */
    public void write(Path file) throws TableException {
        TableFormat format = TableFormat.byName(file)
                .orElseThrow(() -> new SampleException("sample.format", file.getFileName()));
        WriteOptions options = WriteOptions.titled(columns()).headers(WriteOptions.Headers.FIELD_THEN_TITLE)
                .sheet(Texts.of(SampleRoster.class, Locale.ROOT).text("sample.sheet"));
        try (TableWriter writer = Tables.create(file, format, options); Stream<Object[]> rows = rows()) {
            for (var each = rows.iterator(); each.hasNext();) {
                writer.row(each.next());
            }
            writer.commit();
        }
    }
}
