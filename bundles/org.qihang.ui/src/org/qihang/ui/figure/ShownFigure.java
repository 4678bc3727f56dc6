package org.qihang.ui.figure;

import java.util.Map;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.chart.Picture;

/**
 * A figure as it is shown.
 *
 * @param picture null where the figure cannot be made
 * @param records the records behind each key of the picture
 * @param problem why there is no picture and what to do; null when there is one
 */
record ShownFigure(Picture picture, Map<String, RegisterQuery> records, String problem) {

    ShownFigure {
        records = Map.copyOf(records);
    }

    static ShownFigure of(Picture picture, Map<String, RegisterQuery> records) {
        return new ShownFigure(picture, records, null);
    }

    /** Words instead of a picture. */
    static ShownFigure none(String problem) {
        return new ShownFigure(null, Map.of(), problem);
    }
}
