package org.qihang.ui.work;

import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * A department's place in the workbench, as a bundle contributes it.
 *
 * @param desk the code of the desk in the campaign's plan
 * @param name as people call it
 * @param perspective id of its perspective
 * @param icon null for none
 * @param welcome what is done here, in a sentence or two
 * @param steps of the guided tour, in their order
 */
public record Office(String desk, String name, String perspective, ImageDescriptor icon, String welcome,
        List<Step> steps) {

    /**
     * One step of the guided tour.
     *
     * @param view the view it is about: its id, and after a colon its secondary id; empty when it is about none
     */
    public record Step(String title, String text, String view) {
    }

    public Office {
        steps = List.copyOf(steps);
    }
}
