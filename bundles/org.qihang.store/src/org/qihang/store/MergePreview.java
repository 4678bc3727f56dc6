package org.qihang.store;

import java.util.List;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;

/**
 * What making one record of two would do.
 *
 * @param differing the attributes in which the two differ, in the order of the model
 * @param moving who refers to the record that goes, and will refer to the one that is kept
 * @param attachments what the record that goes has and will be handed over; contents both have are not among them
 * @param filled a proposal to go on from: the record that is kept with the values that only the other has, except in
 *        groups of attributes in which the two contradict each other
 */
public record MergePreview(List<Feature> differing, List<Referrer> moving, List<Attachment> attachments,
        Record filled) {

    public MergePreview {
        differing = List.copyOf(differing);
        moving = List.copyOf(moving);
        attachments = List.copyOf(attachments);
    }
}
