package org.qihang.ui.editor.difference;

/**
 * One place where two versions of a document differ.
 *
 * @param element what it is about, from the outside in: {@code 目标 › 总体就业率}
 * @param field the label of the field; empty where the whole element is there on one side only
 * @param mine the value on the left, empty where there is none
 * @param theirs the value on the right
 */
public record Difference(String element, String field, String mine, String theirs) {
}
