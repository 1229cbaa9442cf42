package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.tracking.DepartmentStore;
import io.rihla.tracking.Departments;
import io.rihla.tracking.Staff;

/** The domain's catalogue of departments over this site's people and store. */
@ConfluenceComponent
public class SiteDepartments extends Departments {

    public SiteDepartments(DepartmentStore store, Staff staff) {
        super(store, staff);
    }
}
