package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiStore;
import io.rihla.tracking.Staff;
import java.security.SecureRandom;

/** The domain's library of KPIs over this site's people and store. */
@ConfluenceComponent
public class SiteKpis extends KpiLibrary {

    public SiteKpis(KpiStore store, Staff staff) {
        super(store, staff::userKey, new SecureRandom());
    }
}
