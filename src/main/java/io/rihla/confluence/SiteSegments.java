package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.NamedUses;
import io.rihla.persona.SegmentStore;
import io.rihla.persona.Segments;

/** The domain's catalogue of segments over this site's store. */
@ConfluenceComponent
public class SiteSegments extends Segments {

    public SiteSegments(SegmentStore store, NamedUses uses) {
        super(store, uses);
    }
}
