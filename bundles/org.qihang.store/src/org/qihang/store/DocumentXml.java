package org.qihang.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.register.RegisterPackage;

/** Documents as text: XMI in UTF-8, without schema locations. */
final class DocumentXml {

    private DocumentXml() {
    }

    /** A resource set that knows the model and reads and writes XMI whatever the URI ends with. */
    static ResourceSet newResourceSet() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(CampaignPackage.eNS_URI, CampaignPackage.eINSTANCE);
        resources.getPackageRegistry().put(RegisterPackage.eNS_URI, RegisterPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl() {
                    @Override
                    public Resource createResource(URI uri) {
                        XMIResourceImpl resource = new XMIResourceImpl(uri);
                        resource.setEncoding(StandardCharsets.UTF_8.name());
                        resource.getDefaultSaveOptions().put(XMLResource.OPTION_SCHEMA_LOCATION, Boolean.FALSE);
                        return resource;
                    }
                });
        return resources;
    }

    static EObject read(ResourceSet resources, URI uri, String xml) {
        Resource resource = resources.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new StoreException(e, "document.unreadable", uri, e.getMessage());
        }
        if (resource.getContents().isEmpty()) {
            throw new StoreException("document.unreadable", uri, "");
        }
        return resource.getContents().getFirst();
    }

    /** Writes a copy of the root, so that the root stays in the resource it is in. */
    static String write(ResourceSet resources, URI uri, EObject root) {
        Resource resource = resources.createResource(uri);
        resource.getContents().add(EcoreUtil.copy(root));
        return text(resource);
    }

    private static String text(Resource resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new StoreException(e, "document.unwritable", resource.getURI(), e.getMessage());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
