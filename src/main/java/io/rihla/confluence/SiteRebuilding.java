package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.PersonaUpkeep;
import io.rihla.documents.RebuildNotes;
import io.rihla.documents.Rebuilding;

/** What is worked out anew on this site after an upgrade. */
@ConfluenceComponent
public class SiteRebuilding extends Rebuilding {

    public SiteRebuilding(MapUpkeep maps, PersonaUpkeep personas, RebuildNotes notes) {
        super(maps, personas, notes, AT_ONCE);
    }
}
