package io.rihla.workbench.soy;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Atlassian's Soy engine. Reached by reflection: no class of the host may link to its classes. */
public final class SoyEngine implements AutoCloseable {

    private static final String GUICE = "/soy/guice-no_aop.jar";
    private static final String IMPL = "com.atlassian.soy.impl.";
    private static final String SPI = "com.atlassian.soy.spi.";

    private final URL[] jars;
    private EngineClassLoader classes;

    private SoyEngine(URL... jars) {
        this.jars = jars;
        renew();
    }

    /**
     * @param engineJar {@code atlassian-soy-cli-support.jar}
     * @param scratch a folder for the host's own files
     */
    public static SoyEngine open(Path engineJar, Path scratch) {
        if (!Files.isRegularFile(engineJar)) {
            throw new IllegalArgumentException("The Soy engine is not at " + engineJar);
        }
        try (InputStream guice = SoyEngine.class.getResourceAsStream(GUICE)) {
            Path copy = scratch.resolve("guice-no_aop.jar");
            Files.createDirectories(scratch);
            Files.copy(guice, copy, StandardCopyOption.REPLACE_EXISTING);
            // First, so that it wins over the engine's own Guice, which Java 17 does not let work.
            return new SoyEngine(copy.toUri().toURL(), engineJar.toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads the engine's classes anew for the sessions to come: a static field of theirs keeps the
     * functions of the last session. The old ones go when their last session has.
     */
    synchronized void renew() {
        classes = new EngineClassLoader(jars);
    }

    /** Sets the engine up for these surroundings; takes about a tenth of a second. */
    synchronized Session session(SoySurroundings around) {
        try {
            Class<?> builderType = classes.loadClass(IMPL + "SoyManagerBuilder");
            Object builder = builderType.getConstructor().newInstance();
            give(builder, "templateSetFactory", SPI + "TemplateSetFactory", templates(around));
            give(builder, "i18nResolver", SPI + "i18n.I18nResolver", texts(around));
            give(builder, "webContextProvider", SPI + "web.WebContextProvider", context(around));
            give(builder, "localeResolver", SPI + "i18n.JsLocaleResolver", context(around));
            give(
                    builder,
                    "functionSupplier",
                    SPI + "functions.SoyFunctionSupplier",
                    functions(around));
            builderType.getMethod("properties", Properties.class).invoke(builder, new Properties());
            return new Session(classes, builderType.getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The Soy engine cannot be set up", e);
        }
    }

    private void give(Object builder, String method, String type, InvocationHandler implementation)
            throws ReflectiveOperationException {
        Class<?> kind = classes.loadClass(type);
        Object proxy = Proxy.newProxyInstance(classes, new Class<?>[] {kind}, implementation);
        builder.getClass().getMethod(method, kind).invoke(builder, proxy);
    }

    private static InvocationHandler templates(SoySurroundings around) {
        return (proxy, method, arguments) ->
                method.getName().equals("get")
                        ? around.templates((String) arguments[0])
                        : ofObject(proxy, method, arguments);
    }

    private static InvocationHandler texts(SoySurroundings around) {
        return (proxy, method, arguments) -> {
            boolean withLocale = method.getParameterTypes()[0] == Locale.class;
            Locale locale = withLocale ? (Locale) arguments[0] : around.locale();
            String key = (String) arguments[withLocale ? 1 : 0];
            if (method.getName().equals("getRawText")) {
                return around.texts().getRawText(locale, key);
            }
            boolean filled = arguments[arguments.length - 1] instanceof Serializable[];
            return filled
                    ? around.texts()
                            .getText(locale, key, (Serializable[]) arguments[arguments.length - 1])
                    : around.texts().getText(locale, key);
        };
    }

    private static InvocationHandler context(SoySurroundings around) {
        return (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "getContextPath" -> around.contextPath();
                    case "getLocale" -> around.locale();
                    default -> ofObject(proxy, method, arguments);
                };
    }

    private static InvocationHandler functions(SoySurroundings around) {
        return (proxy, method, arguments) ->
                method.getName().equals("get")
                        ? around.functions()
                        : ofObject(proxy, method, arguments);
    }

    private static Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "host";
            default -> null;
        };
    }

    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The engine with its compiled templates and the functions that there were at its start. */
    static final class Session {

        private final Class<?> managerType;
        private final Object manager;
        private final SoyTemplateRenderer renderer;

        private Session(ClassLoader classes, Object manager) throws ReflectiveOperationException {
            this.manager = manager;
            managerType = classes.loadClass(IMPL + "SoyManager");
            renderer =
                    (SoyTemplateRenderer)
                            classes.loadClass(IMPL + "DefaultSoyTemplateRenderer")
                                    .getConstructor(managerType)
                                    .newInstance(manager);
        }

        void render(
                Appendable out,
                String moduleKey,
                String template,
                Map<String, Object> data,
                Map<String, Object> injected) {
            renderer.render(out, moduleKey, template, data, injected);
        }

        /** The template file as a script for the browser. */
        String compile(CharSequence soy, String path) {
            try {
                return (String)
                        managerType
                                .getMethod("compile", CharSequence.class, String.class)
                                .invoke(manager, soy, path);
            } catch (InvocationTargetException failure) {
                if (failure.getCause() instanceof RuntimeException e) {
                    throw e;
                }
                throw new IllegalStateException(failure.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
