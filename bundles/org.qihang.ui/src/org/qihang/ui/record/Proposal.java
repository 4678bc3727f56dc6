package org.qihang.ui.record;

/**
 * Something offered while a person types.
 *
 * @param text what is put into the field
 * @param note what is told beside it, e.g. who that is; may be empty
 */
record Proposal(String text, String note) {

    String shown() {
        return note.isEmpty() ? text : text + "　" + note;
    }
}
