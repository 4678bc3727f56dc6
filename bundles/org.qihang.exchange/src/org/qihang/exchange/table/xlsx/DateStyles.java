package org.qihang.exchange.table.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.qihang.exchange.table.DateFormats;
import org.qihang.exchange.table.TableException;

/** Which of a workbook's cell styles show a number as a date. */
final class DateStyles {

    static final DateStyles NONE = new DateStyles(new boolean[0]);

    private final boolean[] dates;

    private DateStyles(boolean[] dates) {
        this.dates = dates;
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.length && dates[style];
    }

    static DateStyles read(XmlPart xml) throws TableException {
        Map<String, Boolean> own = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        boolean inCellXfs = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                inCellXfs &= !xml.element().equals("cellXfs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.element()) {
                    case "numFmt" -> own.put(xml.attribute("numFmtId", ""),
                            DateFormats.isDate(xml.attribute("formatCode", "")));
                    case "cellXfs" -> inCellXfs = true;
                    case "xf" -> {
                        if (inCellXfs) {
                            String id = xml.attribute("numFmtId", "0");
                            styles.add(own.getOrDefault(id, DateFormats.isBuiltIn(id)));
                        }
                    }
                    default -> {
                    }
                }
            }
        }
        boolean[] dates = new boolean[styles.size()];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = styles.get(i);
        }
        return new DateStyles(dates);
    }
}
