package io.rihla.workbench.plugin;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.beans.Introspector;
import java.util.ResourceBundle;
import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ReflectionUtils;

/** The libraries' process-wide caches that keep the classes of a plugin that has gone. */
final class ClassLoaderCaches {

    private ClassLoaderCaches() {}

    static void forget(ClassLoader loader) {
        CachedIntrospectionResults.clearClassLoader(loader);
        AnnotationUtils.clearCache();
        ReflectionUtils.clearCache();
        ResolvableType.clearCache();
        Introspector.flushCaches();
        ResourceBundle.clearCache(loader);
        TypeFactory.defaultInstance().clearCache();
    }
}
