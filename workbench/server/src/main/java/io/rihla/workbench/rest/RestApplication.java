package io.rihla.workbench.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import io.rihla.workbench.plugin.InLoader;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.PluginContainer;
import io.rihla.workbench.product.Product;
import io.rihla.workbench.web.AccessCheck;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** The JAX-RS application behind one {@code <rest>} module. */
final class RestApplication {

    private final ServletContainer jersey;

    private RestApplication(ServletContainer jersey) {
        this.jersey = jersey;
    }

    static RestApplication start(
            PluginContainer plugin, ModuleElement module, Product product, ServletContext context)
            throws Exception {
        RestClasses classes = RestClasses.find(plugin, module);
        if (classes.resources().isEmpty()) {
            throw new IllegalStateException(
                    "The REST module finds no class with @Path in its packages.");
        }
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(plugin.classLoader());
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(PluginComponents.PLUGIN, plugin);
        config.property(PluginComponents.CLASSES, Set.copyOf(classes.resources()));
        config.register(JacksonFeature.class);
        config.register(new JsonMapper(mapper(plugin.classLoader())));
        config.register(new AccessFilter(new AccessCheck(product.services())));
        config.register(new XsrfFilter(product));
        config.register(new AnyFailure());
        classes.resources().forEach(config::register);
        classes.providers().forEach(type -> config.register(plugin.create(type)));
        // Jersey finds its own parts through the thread's class loader.
        return InLoader.call(
                RestApplication.class.getClassLoader(),
                () -> {
                    ServletContainer jersey = new ServletContainer(config);
                    jersey.init(new Config(module.key(), context));
                    return new RestApplication(jersey);
                });
    }

    void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        jersey.service(request, response);
    }

    void close() {
        jersey.destroy();
    }

    /** Strict about unknown properties, as the products are; its caches go with the plugin. */
    private static ObjectMapper mapper(ClassLoader loader) {
        ObjectMapper mapper = new ObjectMapper();
        mapper.setTypeFactory(
                TypeFactory.defaultInstance()
                        .withCache(new LRUMap<>(16, 200))
                        .withClassLoader(loader));
        return mapper;
    }

    private record Config(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
