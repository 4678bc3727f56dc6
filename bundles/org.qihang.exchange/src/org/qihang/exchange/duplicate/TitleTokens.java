package org.qihang.exchange.duplicate;

import java.util.function.LongConsumer;

/**
 * The tokens of what records are called: of people's names the pinyin initials, whatever their order; of longer names
 * the initials of how they begin and how they end, so that one of them may hold a slip.
 */
final class TitleTokens implements Block {

    private static final int PART = 4;
    private static final long[] NONE = {};

    private final Column column;
    private final Reading reading;
    private final long[][] tokens;

    TitleTokens(Column column, Reading reading) {
        this.column = column;
        this.reading = reading;
        this.tokens = new long[column.size()][];
    }

    /** Whether records are called as what they refer to. */
    boolean refer() {
        return column.trait().role() == Role.SUBJECT;
    }

    @Override
    public void tokens(int row, LongConsumer token) {
        for (long each : of(column.at(row))) {
            token.accept(each);
        }
    }

    /** The whole of a long name or reference, which is enough to go by. */
    void whole(int row, LongConsumer token) {
        int code = column.at(row);
        if (code == Column.NONE) {
            return;
        } else if (refer()) {
            token.accept(code);
        } else if (!((Name) column.form(code)).shortOne()) {
            token.accept(hash(((Name) column.form(code)).core()));
        }
    }

    private long[] of(int code) {
        if (code == Column.NONE) {
            return NONE;
        }
        if (tokens[code] == null) {
            tokens[code] = refer() ? new long[] {code} : made((Name) column.form(code));
        }
        return tokens[code];
    }

    private long[] made(Name name) {
        if (name.shortOne()) {
            String initials = reading.initials(name.plain());
            return new long[] {initials.chars().sorted().asLongStream().reduce(initials.length(), Block::mix)};
        }
        String core = name.core();
        return new long[] {Block.mix(1, hash(core.substring(0, Math.min(PART, core.length())))),
            Block.mix(2, hash(core.substring(Math.max(0, core.length() - PART))))};
    }

    private long hash(String text) {
        return reading.initials(text).chars().asLongStream().reduce(text.length(), Block::mix);
    }
}
