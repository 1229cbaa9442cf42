package io.rihla.workbench.webresource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A {@code <web-resource>}.
 *
 * @param key plugin's and module's key with a colon between
 * @param transformers by file extension
 * @param data by the key that a script claims them with
 * @param locator finds a file of the jar, or null
 */
record WebResource(
        String key,
        List<ResourceFile> files,
        List<String> dependencies,
        Set<String> contexts,
        Map<String, List<String>> transformers,
        Map<String, WebResourceDataProvider> data,
        Function<String, URL> locator) {

    /** The files that travel in a batch of this kind, in their order. */
    Collection<ResourceFile> batched(String extension) {
        return files.stream()
                .filter(ResourceFile::isDownload)
                .filter(file -> file.batched() && file.extension().equals(extension))
                .toList();
    }

    /** The file that an address names, with the place where it is found. */
    Optional<Located> find(String name) {
        for (ResourceFile file : files) {
            boolean inside = file.isFolder() && name.startsWith(file.name());
            if (file.isDownload() && (inside || file.name().equals(name))) {
                String path =
                        inside
                                ? file.location() + name.substring(file.name().length())
                                : file.location();
                return Optional.ofNullable(locate(path)).map(url -> new Located(file, url));
            }
        }
        return Optional.empty();
    }

    URL locate(String location) {
        return locator.apply(location.startsWith("/") ? location.substring(1) : location);
    }

    List<String> transformersOf(ResourceFile file) {
        return transformers.getOrDefault(file.sourceExtension(), List.of());
    }

    /** A file and where it is. */
    record Located(ResourceFile file, URL url) {}
}
