package org.qihang.ui.editor.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.ui.editor.DocumentFile;

/**
 * Drafts in a folder, one file per document and store: the version on the first line, then the document as XMI. After
 * a crash there is the whole old draft or the whole new one. The store itself is never touched.
 */
public final class Drafts {

    private static final int NAME_BYTES = 12;

    private final Path folder;

    /** @param folder is created when the first draft is written */
    public Drafts(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a draft.
     *
     * @param store where the document's store is, so that documents of two stores do not mix
     * @param version the version the content was made from
     */
    public synchronized void write(String store, URI document, EObject content, int version) throws IOException {
        Files.createDirectories(folder);
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        draft.writeBytes((version + "\n").getBytes(StandardCharsets.US_ASCII));
        draft.writeBytes(DocumentFile.xmi(content, document));
        DocumentFile.replace(file(store, document), draft.toByteArray());
    }

    /** The draft of a document; empty when there is none. */
    public synchronized Optional<Draft> read(String store, URI document) throws IOException {
        Path file = file(store, document);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Instant when = Files.getLastModifiedTime(file).toInstant();
        try (InputStream in = Files.newInputStream(file)) {
            StringBuilder version = new StringBuilder();
            for (int c = in.read(); c > '\n'; c = in.read()) {
                version.append((char) c);
            }
            ResourceSetImpl set = new ResourceSetImpl();
            set.getPackageRegistry().put(CampaignPackage.eNS_URI, (EPackage) CampaignPackage.eINSTANCE);
            Resource resource = new XMIResourceImpl(document);
            set.getResources().add(resource);
            resource.load(in, Map.of());
            EObject root = resource.getContents().getFirst();
            resource.getContents().clear();
            return Optional.of(new Draft(root, Integer.parseInt(version.toString()), when));
        } catch (NumberFormatException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /** Throws a draft away: it was saved, or the person does not want it. */
    public synchronized void discard(String store, URI document) throws IOException {
        Files.deleteIfExists(file(store, document));
    }

    private Path file(String store, URI document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((store + "\n" + document).getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".draft");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
