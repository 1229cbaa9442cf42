package io.rihla.workbench.servlet;

import io.rihla.workbench.plugin.ModuleElement;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A servlet's or filter's name and its {@code init-param}s. */
final class ModuleConfig implements ServletConfig, FilterConfig {

    private final String name;
    private final ServletContext context;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    ModuleConfig(ModuleElement module, ServletContext context) {
        this.name = module.attribute("name", module.key());
        this.context = context;
        for (ModuleElement parameter : module.children("init-param")) {
            parameters.put(text(parameter, "param-name"), text(parameter, "param-value"));
        }
    }

    private static String text(ModuleElement parent, String child) {
        return parent.child(child).map(ModuleElement::text).orElse("");
    }

    @Override
    public String getServletName() {
        return name;
    }

    @Override
    public String getFilterName() {
        return name;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getInitParameter(String parameter) {
        return parameters.get(parameter);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
