package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.rihla.alarms.AlarmStore;
import io.rihla.alarms.Alarms;
import io.rihla.bridge.BreachIssues;
import io.rihla.bridge.BridgeSettings;
import io.rihla.documents.MapService;
import io.rihla.documents.MapUpkeep;
import io.rihla.kpi.KpiStore;
import io.rihla.measures.Measures;
import io.rihla.rest.MapPages;
import io.rihla.text.Texts;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.DepartmentStore;
import java.time.Clock;

/** The domain's alarms over this site's maps and the Jira that it is linked to. */
@ConfluenceComponent
public class SiteAlarms extends Alarms {

    public SiteAlarms(
            MapService maps,
            MapUpkeep upkeep,
            KpiStore library,
            Measures measures,
            AlarmStore store,
            JiraLink jira,
            SiteIssues issues,
            BridgeSettings settings,
            DepartmentStore departments,
            MapPages pages,
            Texts texts,
            @ComponentImport ApplicationProperties product) {
        super(
                maps,
                upkeep,
                library,
                measures,
                store,
                new BreachIssues(jira, issues, settings),
                () -> new Catalogue(departments.all()),
                head ->
                        head.homePage()
                                .map(
                                        page ->
                                                product.getBaseUrl(UrlMode.CANONICAL)
                                                        + pages.path(page))
                                .orElse(""),
                texts,
                Clock.systemUTC());
    }
}
