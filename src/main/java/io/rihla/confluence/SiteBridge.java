package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.WikiSide;
import io.rihla.documents.MapService;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.DepartmentStore;
import io.rihla.tracking.PainPointLives;
import java.time.Clock;
import org.springframework.beans.factory.DisposableBean;

/** This site's side of the talk with Jira; it hears of every change of a map. */
@ConfluenceComponent
public class SiteBridge extends WikiSide implements DisposableBean {

    private final MapService service;

    public SiteBridge(
            JiraLink jira,
            SiteIssues issues,
            BridgeSettings settings,
            SiteKeeps keeps,
            SiteUpkeep upkeep,
            MapService service,
            DepartmentStore departments,
            PainPointLives lives,
            @ComponentImport ApplicationProperties product) {
        super(
                jira,
                issues,
                settings,
                keeps.all(),
                upkeep,
                () -> new Catalogue(departments.all()),
                () -> product.getBaseUrl(UrlMode.CANONICAL),
                lives::mapsChanged,
                Clock.systemUTC());
        this.service = service;
        service.tell(this);
    }

    @Override
    public void destroy() {
        service.tellNoMore(this);
        close();
    }
}
