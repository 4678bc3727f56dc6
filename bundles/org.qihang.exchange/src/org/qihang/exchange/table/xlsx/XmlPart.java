package org.qihang.exchange.table.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qihang.exchange.table.TableException;

/**
 * One XML part of a workbook, read forward. Names are compared without namespaces, so that Transitional and Strict
 * OOXML read alike. No DTD, no entities of the file's own.
 */
final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 64;

    private final String file;
    private final String name;
    private final int longest;
    private final BoundedStream in;
    private final XMLStreamReader xml;
    private int depth;
    private char[] text = new char[1024];
    private int length;

    XmlPart(String file, String name, BoundedStream in, int longestText) throws TableException {
        this.file = file;
        this.name = name;
        this.in = in;
        this.longest = longestText;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The next event; see {@link XMLStreamConstants}. */
    int next() throws TableException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw broken(null);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    boolean hasNext() throws TableException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Goes on to the next start tag of that name; false at the end. */
    boolean find(String element) throws TableException {
        while (hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && element().equals(element)) {
                return true;
            }
        }
        return false;
    }

    String element() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    /** The value of an attribute of the present start tag; the default where it is missing. */
    String attribute(String attribute, String missing) {
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return missing;
    }

    /** Whether an attribute is set to true in one of XML's two ways. */
    boolean flag(String attribute) {
        String value = attribute(attribute, "0");
        return value.equals("1") || value.equals("true");
    }

    /** Forgets the text gathered so far. */
    void clearText() {
        length = 0;
    }

    /**
     * Adds the text up to the present element's end tag; elements inside it are passed over with their text.
     * False when it is longer than a cell may be.
     */
    boolean gatherText() throws TableException {
        int inside = depth;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == inside && !add()) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < inside) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw broken(null);
                default -> {
                }
            }
        }
    }

    private boolean add() {
        int n = xml.getTextLength();
        // Twice, for _x000D_ and its like shrink later.
        if (length + n > longest * 2) {
            return false;
        }
        if (length + n > text.length) {
            text = Arrays.copyOf(text, Math.max(length + n, text.length * 2));
        }
        System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), text, length, n);
        length += n;
        return true;
    }

    /** The gathered text: valid up to {@link #textLength()}. */
    char[] text() {
        return text;
    }

    int textLength() {
        return length;
    }

    /** Passes over the present element with all that is in it. */
    void skip() throws TableException {
        int inside = depth;
        while (depth >= inside) {
            next();
        }
    }

    long count() {
        return in.count();
    }

    TableException broken(Throwable cause) {
        if (cause instanceof XMLStreamException e && e.getNestedException() instanceof IOException io) {
            return new TableException(io, "xlsx.damaged", file, name, io.getMessage());
        }
        int line = xml == null ? 1 : xml.getLocation().getLineNumber();
        int column = xml == null ? 1 : xml.getLocation().getColumnNumber();
        return new TableException(cause, "xlsx.xml", file, name, line, column);
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            // Read only: nothing can be lost by a close that fails.
            return;
        }
    }
}
