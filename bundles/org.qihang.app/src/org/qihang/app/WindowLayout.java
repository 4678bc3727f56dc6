package org.qihang.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The remembered window layout in the workspace. A layout that cannot be read, or with which the last start did
 * not get as far as a window, is set aside (never deleted) and the default layout is used.
 */
final class WindowLayout {

    private static final String FOLDER = ".metadata/.plugins/org.eclipse.e4.workbench";

    private final Path file;
    private final Path starting;

    /** @param workspace the folder of the workspace */
    WindowLayout(Path workspace) {
        file = workspace.resolve(FOLDER).resolve("workbench.xmi");
        starting = workspace.resolve(FOLDER).resolve("starting");
    }

    /** Sets a broken layout aside and notes that a start is under way. Returns whether something was set aside. */
    boolean setAsideIfBroken() throws IOException {
        boolean broken = Files.exists(file) && (Files.exists(starting) || !isWhole());
        if (broken) {
            Files.move(file, file.resolveSibling("workbench.xmi.broken"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(starting, "");
        return broken;
    }

    /** The window is up: the layout is good. */
    void windowIsUp() throws IOException {
        Files.deleteIfExists(starting);
    }

    private boolean isWhole() throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            xml.nextTag();
            boolean application = xml.getLocalName().equals("Application");
            while (xml.hasNext()) {
                xml.next();
            }
            return application;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
