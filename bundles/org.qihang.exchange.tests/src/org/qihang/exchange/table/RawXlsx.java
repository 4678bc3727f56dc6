package org.qihang.exchange.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a workbook part by part, so that tests can have what any writer in the field may produce. */
public final class RawXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String workbookProperties = "";
    private String target = "worksheets/sheet1.xml";

    public static RawXlsx aWorkbook() {
        return new RawXlsx().sheetData("").styles("");
    }

    /** The rows of the one sheet. */
    public RawXlsx sheetData(String rows) {
        return part("xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public RawXlsx sharedStrings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Number formats, then cell styles. */
    public RawXlsx styles(String formats, String... cellStyles) {
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellStyleXfs>"
                + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + String.join("", cellStyles) + "</cellXfs></styleSheet>");
    }

    public RawXlsx date1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** How the workbook's relationships name the sheet. */
    public RawXlsx target(String name) {
        target = name;
        return this;
    }

    public RawXlsx part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    public Path write(Path file) throws IOException {
        part("_rels/.rels", relationships("<Relationship Id=\"r1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + workbookProperties
                + "<sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relationships("<Relationship Id=\"r1\" Type=\"" + OFFICE
                + "/worksheet\" Target=\"" + target + "\"/><Relationship Id=\"r2\" Type=\"" + OFFICE
                + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\"" + OFFICE
                + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String relationships(String entries) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
                + "</Relationships>";
    }
}
