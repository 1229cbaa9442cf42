package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.admin.SiteLimits;
import io.rihla.persona.EvidenceLife;

/** How long evidence lasts: administrators say it among the limits. */
@ConfluenceComponent
public class SiteEvidenceLife implements EvidenceLife {

    private final SiteLimits limits;

    public SiteEvidenceLife(SiteLimits limits) {
        this.limits = limits;
    }

    @Override
    public int months() {
        return limits.current().evidenceMonths();
    }
}
