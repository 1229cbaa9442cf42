package io.rihla.jira;

import io.rihla.jira.rest.JiraLanguageResource;
import io.rihla.platform.ProductBeans;
import java.util.List;
import java.util.Map;

/** Everything that Rihla has in Jira only. A test holds it to the annotations. */
public class JiraBeans implements ProductBeans {

    @Override
    public Map<String, Class<?>> services() {
        return Map.of();
    }

    @Override
    public List<Class<?>> components() {
        return List.of(JiraImports.class, JiraLanguageResource.class);
    }
}
