package io.rihla.workbench.plugin;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The folder in which a product keeps the jars of its installed plugins, with a list of them. */
final class PluginStore {

    private final Path folder;
    private final Path list;
    private final ObjectMapper json = new ObjectMapper();

    PluginStore(Path folder) {
        this.folder = folder;
        this.list = folder.resolve("plugins.json");
    }

    List<PluginRecord> read() throws IOException {
        if (!Files.exists(list)) {
            return List.of();
        }
        return json.readValue(list.toFile(), new TypeReference<List<PluginRecord>>() {});
    }

    void write(Collection<PluginRecord> records) throws IOException {
        Files.createDirectories(folder);
        Path next = folder.resolve("plugins.json.next");
        json.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), new ArrayList<>(records));
        Files.move(next, list, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps a copy of the jar under a name that no other jar ever had. */
    String add(Path jar) throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID() + ".jar";
        Files.copy(jar, folder.resolve(name));
        return name;
    }

    Path jar(String name) {
        return folder.resolve(name);
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }
}
