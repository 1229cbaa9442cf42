package io.rihla.workbench.services;

import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.PluginContainer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** A plugin whose files stand in a folder and whose beans are given. */
public final class FakePlugin implements PluginContainer {

    private final String key;
    private final Path files;
    private final Map<String, Object> beans = new HashMap<>();

    public FakePlugin(String key, Path files) {
        this.key = key;
        this.files = files;
    }

    public static ModuleElement module(String xml) {
        try {
            return ModuleElement.of(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml)))
                            .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    public FakePlugin file(String path, String content) {
        return file(path, content, StandardCharsets.UTF_8);
    }

    public FakePlugin file(String path, String content, Charset charset) {
        try {
            Files.createDirectories(files.resolve(path).getParent());
            Files.writeString(files.resolve(path), content, charset);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakePlugin bean(String name, Object bean) {
        beans.put(name, bean);
        return this;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String name() {
        return key;
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public ClassLoader classLoader() {
        return FakePlugin.class.getClassLoader();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return classLoader().loadClass(name);
    }

    @Override
    public URL resource(String path) {
        try {
            Path file = files.resolve(path);
            return Files.isRegularFile(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> Collection<T> beans(Class<T> type) {
        return beans.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public Object bean(String name) {
        return beans.get(name);
    }

    @Override
    public Collection<ModuleElement> modules() {
        return List.of();
    }
}
