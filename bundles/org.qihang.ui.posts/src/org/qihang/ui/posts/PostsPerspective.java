package org.qihang.ui.posts;

import java.util.List;
import org.qihang.ui.work.DeskPerspective;

/** The bodies that collect posts: quotas, posts that run out, employers (R6, R7). */
public final class PostsPerspective extends DeskPerspective {

    public PostsPerspective() {
        super("posts", List.of("funnel", "quotas"),
                List.of("Post", "Employer", "Signing", "JobFair"));
    }
}
