package org.qihang.process.match;

/** How near a graduate's major is to those a post asks for, in the catalogue: by the length of the common code prefix. */
public enum MajorFit {
    /** The same major. */
    SAME,
    /** The same class (专业类, four digits). */
    CLASS,
    /** The same discipline (门类, two digits). */
    DISCIPLINE,
    /** The post asks for no major. */
    NOT_ASKED
}
