package org.qihang.ui.session;

import org.eclipse.emf.common.util.URI;

/**
 * A campaign in the store.
 *
 * @param id e.g. {@code liaoning-2013}
 * @param name as it stands in its plan
 * @param plan the address of its plan
 */
public record CampaignEntry(String id, String name, URI plan) {
}
