package io.rihla.workbench.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A jar that has passed the checks which every plugin has to pass. */
public record PluginJar(Path file, Descriptor descriptor) {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    /** A descriptor is a few kilobytes; what is larger than this is an attack or a mistake. */
    private static final int LARGEST_DESCRIPTOR = 4 * 1024 * 1024;

    /**
     * @throws BadPluginException when this is no plugin; the message says what is wrong with it
     */
    public static PluginJar open(Path file) throws BadPluginException, IOException {
        if (Files.size(file) == 0) {
            throw new BadPluginException("The file is empty; choose the plugin's jar.");
        }
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Descriptor descriptor =
                    DescriptorParser.parse(new ByteArrayInputStream(descriptorOf(jar)));
            checkManifest(jar.getManifest(), descriptor);
            return new PluginJar(file, descriptor);
        } catch (ZipException | IllegalArgumentException e) {
            throw new BadPluginException(
                    "The file is no jar, or it is damaged; choose the plugin's jar.", e);
        }
    }

    private static byte[] descriptorOf(JarFile jar) throws BadPluginException, IOException {
        ZipEntry entry = jar.getEntry(DESCRIPTOR);
        if (entry == null) {
            throw new BadPluginException(
                    "The jar has no atlassian-plugin.xml, so it is no plugin. Did you choose a library or a sources jar?");
        }
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_DESCRIPTOR + 1);
            if (bytes.length > LARGEST_DESCRIPTOR) {
                throw new BadPluginException("The descriptor atlassian-plugin.xml is too large.");
            }
            return bytes;
        }
    }

    private static void checkManifest(Manifest manifest, Descriptor descriptor)
            throws BadPluginException {
        Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
        String key = headers.getValue("Atlassian-Plugin-Key");
        if (key == null) {
            throw new BadPluginException(
                    "The jar's manifest has no Atlassian-Plugin-Key. The workbench takes only plugins that bring their own Spring context; add the header with the value \"%s\"."
                            .formatted(descriptor.key()));
        }
        if (!key.trim().equals(descriptor.key())) {
            throw new BadPluginException(
                    "The manifest says Atlassian-Plugin-Key \"%s\", but atlassian-plugin.xml says \"%s\"; they have to be the same."
                            .formatted(key.trim(), descriptor.key()));
        }
        if (headers.getValue("Bundle-SymbolicName") == null) {
            throw new BadPluginException(
                    "The jar's manifest has no Bundle-SymbolicName, so it is no OSGi bundle.");
        }
    }
}
