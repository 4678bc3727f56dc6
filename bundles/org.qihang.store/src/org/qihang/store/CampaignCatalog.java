package org.qihang.store;

import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.osgi.framework.Bundle;
import org.qihang.model.meta.Register;

/**
 * The campaigns that installed bundles bring along (extension point {@value #POINT}). A faulty contribution is left
 * out and told of in {@link #faults()}; the others stay usable.
 */
public final class CampaignCatalog {

    /** The extension point's id. */
    public static final String POINT = "org.qihang.store.campaigns";

    private final List<CampaignContribution> campaigns = new ArrayList<>();
    private final List<StoreException> faults = new ArrayList<>();

    public CampaignCatalog(IExtensionRegistry registry) {
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            try {
                campaigns.add(read(element));
            } catch (StoreException e) {
                faults.add(e);
            } catch (InvalidRegistryObjectException e) {
                // The bundle went away while it was read: then it contributes nothing.
                continue;
            }
        }
    }

    private static CampaignContribution read(IConfigurationElement element) {
        Map<Register, URL> registers = new LinkedHashMap<>();
        for (IConfigurationElement child : element.getChildren("register")) {
            String name = text(child, "class");
            Register register = Register.named(name).orElseThrow(() -> fault(element, "class=" + name));
            registers.put(register, entry(child, text(child, "file")));
        }
        return new CampaignContribution(text(element, "id"), text(element, "name"),
                entry(element, text(element, "document")), entry(element, text(element, "codes")),
                Map.copyOf(registers));
    }

    private static String text(IConfigurationElement element, String attribute) {
        String text = element.getAttribute(attribute);
        if (text == null || text.isBlank()) {
            throw fault(element, attribute);
        }
        return text;
    }

    private static URL entry(IConfigurationElement element, String path) {
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        URL url = bundle == null ? null : bundle.getEntry(path);
        if (url == null) {
            throw fault(element, path);
        }
        return url;
    }

    private static StoreException fault(IConfigurationElement element, String what) {
        return new StoreException("campaign.contribution", element.getContributor().getName(), what);
    }

    /** All usable contributions. */
    public List<CampaignContribution> campaigns() {
        return List.copyOf(campaigns);
    }

    /** The contribution of that id. */
    public Optional<CampaignContribution> named(String id) {
        return campaigns.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    /** What is wrong with contributions that are left out. */
    public List<StoreException> faults() {
        return List.copyOf(faults);
    }
}
