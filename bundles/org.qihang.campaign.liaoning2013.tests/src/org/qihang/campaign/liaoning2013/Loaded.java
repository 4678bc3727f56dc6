package org.qihang.campaign.liaoning2013;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;

/** The files this bundle contributes, read as the store reads them: strictly, and from the bundle itself. */
final class Loaded {

    static final Campaign CAMPAIGN = (Campaign) root("/data/campaign.xmi");
    static final CodeBook CODES = (CodeBook) root("/data/codes.xmi");
    static final List<String[]> UNIVERSITIES = csv("/data/universities.csv");

    private Loaded() {
    }

    private static InputStream open(String path) {
        InputStream in = Loaded.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not in the bundle: " + path);
        }
        return in;
    }

    private static EObject root(String path) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(CampaignPackage.eNS_URI, CampaignPackage.eINSTANCE);
        Resource resource = new XMIResourceImpl(URI.createURI("test:" + path));
        resources.getResources().add(resource);
        try (InputStream in = open(path)) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
        if (!resource.getErrors().isEmpty() || !resource.getWarnings().isEmpty()) {
            throw new IllegalStateException(path + ": " + resource.getErrors() + resource.getWarnings());
        }
        return resource.getContents().getFirst();
    }

    private static List<String[]> csv(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** References that lead nowhere. */
    static Collection<EObject> unresolved(EObject root) {
        return EcoreUtil.UnresolvedProxyCrossReferencer.find(root.eResource()).keySet();
    }

    /** Every version of a table. */
    static List<CodeTable> versions(String table) {
        return CODES.getTables().stream().filter(each -> each.getTable().equals(table)).toList();
    }

    /** The version without an end: the one in force. */
    static CodeTable current(String table) {
        return versions(table).stream().filter(each -> each.getValidTo() == null).findFirst().orElseThrow();
    }

    static List<String> codes(CodeTable table) {
        return table.getCodes().stream().map(Code::getCode).toList();
    }
}
