package org.qihang.exchange.table.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableLimits;

/** The parts of a workbook: finds sheets, styles and shared strings by their relationships, as any writer may name them. */
final class XlsxPackage implements AutoCloseable {

    /** A sheet as the workbook lists it. */
    record Sheet(String name, String part, boolean hidden) {
    }

    private record Relationship(String type, String target) {
    }

    /** More text than any name or number of the package's own parts has. */
    private static final int PLAIN_TEXT = 1 << 15;
    private static final long SMALL_PART = 32 << 20;

    private final String file;
    private final TableLimits limits;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean date1904;
    private String styles;
    private String strings;

    XlsxPackage(Path path, TableLimits limits) throws TableException {
        this.file = path.getFileName().toString();
        this.limits = limits;
        try {
            CentralDirectory.check(path);
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new TableException(e, "xlsx.truncated", file);
        }
        try {
            zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
            readWorkbook(workbook());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private String workbook() throws TableException {
        String found = "xl/workbook.xml";
        if (entries.containsKey("_rels/.rels")) {
            found = relationships("_rels/.rels", "").values().stream()
                    .filter(relationship -> relationship.type().endsWith("/officeDocument"))
                    .map(Relationship::target).findFirst().orElse(found);
        }
        if (found.endsWith(".bin")) {
            throw new TableException("xlsx.binary", file);
        }
        if (!entries.containsKey(key(found)) || found.startsWith("word/") || found.startsWith("ppt/")) {
            boolean ods = entries.containsKey("content.xml") && entries.containsKey("mimetype");
            throw new TableException(ods ? "xlsx.ods" : "xlsx.zip", file);
        }
        return found;
    }

    private void readWorkbook(String workbook) throws TableException {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Map<String, Relationship> targets =
                relationships(folder + "_rels/" + workbook.substring(slash) + ".rels", folder);
        try (XmlPart xml = openSmall(workbook)) {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.element().equals("workbookPr")) {
                    date1904 = xml.flag("date1904");
                } else if (xml.element().equals("sheet")) {
                    addSheet(xml, targets);
                }
            }
        }
        for (Relationship target : targets.values()) {
            if (target.type().endsWith("/styles")) {
                styles = target.target();
            } else if (target.type().endsWith("/sharedStrings")) {
                strings = target.target();
            }
        }
    }

    private void addSheet(XmlPart xml, Map<String, Relationship> targets) {
        String id = null;
        for (int i = 0; i < xml.attributes(); i++) {
            // r:id beside sheetId: told apart by its value, which is a relationship's.
            if (xml.attributeName(i).equals("id")) {
                id = xml.attributeValue(i);
            }
        }
        Relationship target = targets.get(id);
        if (target != null && target.type().endsWith("/worksheet")) {
            sheets.add(new Sheet(xml.attribute("name", ""), target.target(),
                    !xml.attribute("state", "visible").equals("visible")));
        }
    }

    private Map<String, Relationship> relationships(String part, String folder) throws TableException {
        Map<String, Relationship> found = new HashMap<>();
        if (!entries.containsKey(key(part))) {
            throw new TableException("xlsx.zip", file);
        }
        try (XmlPart xml = openSmall(part)) {
            while (xml.find("Relationship")) {
                found.put(xml.attribute("Id", ""), new Relationship(xml.attribute("Type", ""),
                        resolve(folder, xml.attribute("Target", ""))));
            }
        }
        return found;
    }

    /** A target as the package names its parts: absolute, relative, with "./" or "../" before it. */
    static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        String whole = path.startsWith("/") ? path : folder + path;
        List<String> steps = new ArrayList<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    /** Which cell styles show dates. */
    DateStyles dateStyles() throws TableException {
        if (styles == null || !entries.containsKey(key(styles))) {
            return DateStyles.NONE;
        }
        try (XmlPart xml = openSmall(styles)) {
            return DateStyles.read(xml);
        }
    }

    /** The texts that cells refer to by number. */
    SharedStrings sharedStrings() throws TableException {
        SharedStrings texts = new SharedStrings(file, limits);
        if (strings != null && entries.containsKey(key(strings))) {
            try (XmlPart xml = open(strings)) {
                texts.read(xml);
            }
        }
        return texts;
    }

    /** How large a part says it is when unpacked; at least 1. */
    long size(String part) {
        ZipEntry entry = entries.get(key(part));
        return entry == null ? 1 : Math.max(1, entry.getSize());
    }

    /** Opens a part that holds cells or their texts. */
    XmlPart open(String part) throws TableException {
        return open(part, limits.cellLength(), limits.inflatedBytes());
    }

    /** Opens a part about the workbook itself. */
    private XmlPart openSmall(String part) throws TableException {
        return open(part, PLAIN_TEXT, SMALL_PART);
    }

    private XmlPart open(String part, int longestText, long most) throws TableException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new TableException("xlsx.part", file, part);
        }
        try {
            BoundedStream in = new BoundedStream(zip.getInputStream(entry), file, part,
                    Math.max(0, entry.getCompressedSize()), most, limits);
            return new XmlPart(file, part, in, longestText);
        } catch (IOException e) {
            throw new TableException(e, "xlsx.damaged", file, part, e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // Read only: nothing can be lost by a close that fails.
            return;
        }
    }
}
