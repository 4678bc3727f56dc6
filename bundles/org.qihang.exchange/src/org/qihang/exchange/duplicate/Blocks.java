package org.qihang.exchange.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * By what candidates are looked for, so that not every record is compared with every other: the name together with any
 * one of the attributes that tell much, a long name or what a record is about alone, a telephone number alone. A slip in
 * one of them leaves the others.
 */
final class Blocks {

    private static final int KEY_PARTS = 3;

    private Blocks() {
    }

    static List<Block> of(Rows rows, Reading reading) {
        TitleTokens title = new TitleTokens(rows.title(), reading);
        List<Block> blocks = new ArrayList<>();
        blocks.add(title::whole);
        for (Column column : rows.columns()) {
            Trait trait = column.trait();
            if (trait.role() == Role.CONTACT || trait.role() == Role.PERSON) {
                blocks.add((row, token) -> value(column, row, token));
            }
            if (!title.refer() && column != rows.title()
                    && (trait.role().telling() || trait.role() == Role.KIND || trait.feature().answers())) {
                blocks.add((row, token) -> title.tokens(row, name -> values(column, row,
                        value -> token.accept(Block.mix(name, value)))));
            }
        }
        return blocks;
    }

    private static void values(Column column, int row, LongConsumer token) {
        if (column.trait().role() == Role.KEY) {
            parts(column, row, token);
        } else {
            value(column, row, token);
        }
    }

    private static void value(Column column, int row, LongConsumer token) {
        int code = column.at(row);
        if (code != Column.NONE) {
            Object form = column.form(code);
            token.accept(Block.mix(form.hashCode(), form.toString().length()));
        }
    }

    /** Of two slips in a key, one part of three is spared. */
    private static void parts(Column column, int row, LongConsumer token) {
        int code = column.at(row);
        if (code != Column.NONE) {
            String key = (String) column.form(code);
            for (int part = 0; part < KEY_PARTS; part++) {
                token.accept(Block.mix(part, key.substring(key.length() * part / KEY_PARTS,
                        key.length() * (part + 1) / KEY_PARTS).hashCode()));
            }
        }
    }
}
