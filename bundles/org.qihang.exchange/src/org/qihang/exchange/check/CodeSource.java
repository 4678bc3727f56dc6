package org.qihang.exchange.check;

/** What codes a column may hold: a dated code table, or the keys of a register. */
public interface CodeSource {

    /** What the codes are of, for messages. */
    String name();

    /** The stored code of a code in the file (an older table's code becomes the current one); null when unknown. */
    String code(String given);

    /** The stored code of a name in the file; null when unknown, or when several codes go by the name. */
    String named(String name);

    /** Whether several codes go by a name, so that it says none of them. */
    boolean ambiguous(String name);

    /** Whether codes outside the list are let in. */
    boolean open();
}
