package org.qihang.store;

import java.net.URL;
import java.util.Map;
import org.qihang.model.meta.Register;

/**
 * A campaign that a bundle brings along, as its extension describes it.
 *
 * @param id the campaign's id, e.g. {@code liaoning-2013}
 * @param name its name as people see it
 * @param document the plan: XMI with a Campaign
 * @param codes the code book: XMI with a CodeBook
 * @param registers the first records of registers: CSV in UTF-8 whose first row names attributes of the model
 */
public record CampaignContribution(String id, String name, URL document, URL codes, Map<Register, URL> registers) {
}
