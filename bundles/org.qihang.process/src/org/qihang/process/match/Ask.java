package org.qihang.process.match;

import java.util.List;

/**
 * What a match needs to know of a post.
 *
 * @param post its code
 * @param degree code of the least degree asked for, null for any
 * @param majors codes of the majors asked for, none for any
 * @param place code of the place of work
 */
public record Ask(String post, String degree, List<String> majors, String place) {

    public Ask {
        majors = List.copyOf(majors);
    }
}
