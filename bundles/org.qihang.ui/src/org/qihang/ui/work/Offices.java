package org.qihang.ui.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The departments that bundles contribute to the extension point {@value #POINT}; none of their code is loaded for it. */
public final class Offices {

    /** The extension point. */
    public static final String POINT = "org.qihang.ui.departments";

    private final List<Office> all = new ArrayList<>();

    /** Reads them, in the order of their ranks. */
    public Offices(IExtensionRegistry registry) {
        Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .sorted(Comparator.comparingInt(Offices::rank)).map(Offices::office).forEach(all::add);
    }

    private static int rank(IConfigurationElement element) {
        String rank = element.getAttribute("rank");
        return rank == null ? Integer.MAX_VALUE : Integer.parseInt(rank);
    }

    private static Office office(IConfigurationElement element) {
        List<Office.Step> steps = Arrays.stream(element.getChildren("step"))
                .map(step -> new Office.Step(text(step, "title"), text(step, "text"), text(step, "view"))).toList();
        return new Office(text(element, "desk"), text(element, "name"), text(element, "perspective"), icon(element),
                text(element, "welcome"), steps);
    }

    private static String text(IConfigurationElement element, String attribute) {
        return Objects.requireNonNullElse(element.getAttribute(attribute), "");
    }

    private static ImageDescriptor icon(IConfigurationElement element) {
        String path = element.getAttribute("icon");
        return path == null ? null
                : ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), path).orElse(null);
    }

    /** All of them. */
    public List<Office> all() {
        return List.copyOf(all);
    }

    /** The one at a desk. */
    public Optional<Office> at(String desk) {
        return all.stream().filter(office -> office.desk().equals(desk)).findFirst();
    }

    /** The one that has a perspective. */
    public Optional<Office> ofPerspective(String id) {
        return all.stream().filter(office -> office.perspective().equals(id)).findFirst();
    }
}
