package org.qihang.store;

import java.util.Collection;
import java.util.List;
import org.qihang.model.meta.Feature;

/** One condition on the records of a register. Values are of the attribute's Java type. */
public sealed interface Criterion {

    enum Operator { EQ, NE, LT, LE, GT, GE }

    enum Match { CONTAINS, STARTS }

    /** Attribute compared with a value; a record without a value meets only {@code NE}. */
    record Compare(Feature feature, Operator operator, Object value) implements Criterion {
    }

    /** Attribute is one of the values; none of an empty collection. */
    record In(Feature feature, Collection<?> values) implements Criterion {
        public In {
            values = List.copyOf(values);
        }
    }

    /** Text contains or starts with the given one, whatever the case of Latin letters. */
    record Text(Feature feature, Match match, String text) implements Criterion {
    }

    /** Attribute has no value (true) or has one (false). */
    record Empty(Feature feature, boolean empty) implements Criterion {
    }

    /**
     * Quick search: an attribute the model marks {@code search}, or the initials of the title, begins with the text;
     * of an attribute that refers to a register, the key, title or initials of what it refers to. Latin letters are
     * tried as typed, in capitals and in small letters. An empty text is met by all.
     */
    record Quick(String text) implements Criterion {
        public Quick {
            text = text.strip();
        }
    }

    /** Text begins with the given one, letter for letter: what an index answers where there is one. */
    record Prefix(Feature feature, String text) implements Criterion {
    }

    /** The record of another register this attribute refers to meets the condition. */
    record Referred(Feature feature, Criterion criterion) implements Criterion {
    }

    /** At least one of these. */
    record Any(List<Criterion> criteria) implements Criterion {
        public Any {
            criteria = List.copyOf(criteria);
        }
    }
}
