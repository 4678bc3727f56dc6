package org.qihang.exchange.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.qihang.exchange.table.ReplacedFile;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.UnitPlan;
import org.qihang.store.Document;
import org.qihang.store.DocumentSave;
import org.qihang.store.DocumentInfo;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/**
 * Carries a campaign from one store to another: the plan, the code book and the units' plans in one XMI file.
 * Registers are not in it.
 */
public final class CampaignFile {

    /** What an import did, in documents. */
    public record Outcome(String campaign, int created, int changed, int unchanged) {
    }

    private enum Fate { CREATED, CHANGED, UNCHANGED }

    /** Documents of a whole province are far below this; a file above it is no campaign. */
    private static final long MOST_BYTES = 64L << 20;

    // A campaign file has no business with document types and outside entities.
    private static final Map<Object, Object> LOAD = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));
    private static final Map<Object, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8");

    private final Store store;

    public CampaignFile(Store store) {
        this.store = store;
    }

    /**
     * Writes the campaign's documents to the file, replacing it whole.
     *
     * @return how many documents it holds
     */
    public int write(String campaign, Path file) {
        Documents documents = store.documents();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("campaign.xmi"));
        for (DocumentInfo info : documents.list()) {
            if (campaign.equals(info.uri().segment(0))) {
                resource.getContents().add(EcoreUtil.copy(documents.load(info.uri()).root()));
            }
        }
        try (ReplacedFile replaced = new ReplacedFile(file)) {
            try (OutputStream out = Files.newOutputStream(replaced.part())) {
                resource.save(out, SAVE);
            }
            replaced.commit();
        } catch (IOException e) {
            throw new CampaignFileException(e, "write", file, e.getMessage());
        }
        return resource.getContents().size();
    }

    /**
     * Takes the documents of a file into the store, all or none; a document that differs from the stored one becomes
     * its next version.
     *
     * @param why the reason kept with each revision
     */
    public Outcome read(Path file, String why) {
        List<EObject> roots = roots(file);
        String campaign = roots.stream().filter(Campaign.class::isInstance).map(Campaign.class::cast)
                .map(Campaign::getIdentifier).reduce((first, second) -> {
                    throw new CampaignFileException(null, "several", file, first, second);
                }).orElseThrow(() -> new CampaignFileException(null, "noPlan", file));
        int[] fates = new int[Fate.values().length];
        List<DocumentSave> saves = new ArrayList<>();
        roots.forEach(root -> fates[add(saves, campaign, root, file).ordinal()]++);
        store.documents().save(saves, why);
        return new Outcome(campaign, fates[Fate.CREATED.ordinal()], fates[Fate.CHANGED.ordinal()],
                fates[Fate.UNCHANGED.ordinal()]);
    }

    private List<EObject> roots(Path file) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("campaign.xmi"));
        store.documents().newResourceSet().getResources().add(resource);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new CampaignFileException(null, "large", file, MOST_BYTES >> 20);
            }
            try (InputStream in = Files.newInputStream(file)) {
                resource.load(in, LOAD);
            }
        } catch (IOException e) {
            throw new CampaignFileException(e, "read", file, e.getMessage());
        }
        EcoreUtil.resolveAll(resource);
        List<EObject> roots = List.copyOf(resource.getContents());
        roots.forEach(root -> check(root, file));
        return roots;
    }

    private static void check(EObject root, Path file) {
        // By itself: plan and code book bear the same id, which only documents of one resource may not.
        new XMIResourceImpl(URI.createURI("document.xmi")).getContents().add(root);
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(root);
        if (diagnostic.getSeverity() == Diagnostic.ERROR) {
            throw new CampaignFileException(null, "invalid", file, diagnostic.getChildren().getFirst().getMessage());
        }
    }

    private Fate add(List<DocumentSave> saves, String campaign, EObject root, Path file) {
        Documents documents = store.documents();
        URI uri = Documents.uri(campaign, path(root, file));
        EObject copy = EcoreUtil.copy(root);
        if (!documents.exists(uri)) {
            saves.add(new DocumentSave(copy, uri, 0));
            return Fate.CREATED;
        }
        Document stored = documents.load(uri);
        if (EcoreUtil.equals(stored.root(), root)) {
            return Fate.UNCHANGED;
        }
        saves.add(new DocumentSave(copy, uri, stored.version()));
        return Fate.CHANGED;
    }

    private static String path(EObject root, Path file) {
        return switch (root) {
            case Campaign plan -> "plan";
            case CodeBook codes -> "codes";
            case UnitPlan unit -> "unit/" + unit.getUnitCode();
            default -> throw new CampaignFileException(null, "foreign", file, root.eClass().getName());
        };
    }
}
