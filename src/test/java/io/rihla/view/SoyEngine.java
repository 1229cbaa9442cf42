package io.rihla.view;

import com.atlassian.soy.renderer.SoyFunction;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The engine that the products render Soy with, on our own templates. It brings old copies of
 * libraries that our tests use newer ones of, so it lives in a class loader of its own and shares
 * only the API.
 */
public final class SoyEngine {

    private static final Path JAR =
            Path.of(
                    "node_modules/@atlassian/soy-template-plugin-js/src/jar/atlassian-soy-cli-support.jar");
    private static final Path SCREENS = Path.of("src/main/frontend");

    private SoyEngine() {}

    /**
     * A renderer of our templates.
     *
     * @param modules the template files of each complete module key, below the front end's folder
     */
    public static SoyTemplateRenderer of(
            Map<String, List<String>> modules, List<? extends SoyFunction> functions) {
        try {
            ClassLoader engine = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, new ApiOnly());
            Class<?> builder = engine.loadClass("com.atlassian.soy.impl.SoyManagerBuilder");
            Object manager = builder.getConstructor().newInstance();
            set(engine, manager, "templateSetFactory", "spi.TemplateSetFactory", modules);
            set(engine, manager, "i18nResolver", "spi.i18n.I18nResolver", modules);
            set(engine, manager, "localeResolver", "spi.i18n.JsLocaleResolver", modules);
            builder.getMethod(
                            "webContextProvider",
                            engine.loadClass("com.atlassian.soy.spi.web.WebContextProvider"))
                    .invoke(
                            manager,
                            engine.loadClass("com.atlassian.soy.impl.web.SimpleWebContextProvider")
                                    .getConstructor(String.class)
                                    .newInstance("/confluence"));
            builder.getMethod(
                            "functionSupplier",
                            engine.loadClass("com.atlassian.soy.spi.functions.SoyFunctionSupplier"))
                    .invoke(
                            manager,
                            engine.loadClass(
                                            "com.atlassian.soy.impl.functions.SimpleSoyFunctionSupplier")
                                    .getConstructor(Iterable.class)
                                    .newInstance(functions));
            builder.getMethod("properties", Properties.class).invoke(manager, new Properties());
            Object built = builder.getMethod("build").invoke(manager);
            return (SoyTemplateRenderer)
                    engine.loadClass("com.atlassian.soy.impl.DefaultSoyTemplateRenderer")
                            .getConstructors()[0]
                            .newInstance(built);
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new IllegalStateException("The template engine does not start", e);
        }
    }

    private static void set(
            ClassLoader engine,
            Object builder,
            String setter,
            String type,
            Map<String, List<String>> modules)
            throws ReflectiveOperationException {
        Class<?> service = engine.loadClass("com.atlassian.soy." + type);
        Object answers =
                Proxy.newProxyInstance(
                        engine,
                        new Class<?>[] {service},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "get" -> templates(modules, (String) arguments[0]);
                                    case "getLocale" -> Locale.ENGLISH;
                                    case "getText", "getRawText" ->
                                            throw new IllegalStateException(
                                                    "Our templates use our own texts.");
                                    default -> null;
                                });
        builder.getClass().getMethod(setter, service).invoke(builder, answers);
    }

    private static Set<URL> templates(Map<String, List<String>> modules, String key)
            throws MalformedURLException {
        Set<URL> files = new LinkedHashSet<>();
        for (String file : modules.getOrDefault(key, List.of())) {
            files.add(SCREENS.resolve(file).toUri().toURL());
        }
        return files;
    }

    /** Lets the engine see of our class path the template API and the log, nothing else. */
    private static final class ApiOnly extends ClassLoader {

        ApiOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("com.atlassian.soy.renderer.") || name.startsWith("org.slf4j.")) {
                return SoyEngine.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
