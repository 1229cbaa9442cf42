package io.rihla.workbench.product;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.cluster.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One product's directory of people, kept in a file of its home, the same on all nodes. */
public final class Users {

    private static final String TOPIC = "users";

    private final Path file;
    private final Cluster cluster;
    private final UserGroups groups;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, User> byKey = new ConcurrentSkipListMap<>();

    /**
     * @param file where the directory is kept; a missing one is filled with {@code firstUsers}
     */
    public Users(Path file, UserGroups groups, List<User> firstUsers) {
        this(file, groups, firstUsers, Cluster.alone());
    }

    /** As the other, for a product whose nodes share the file. */
    public Users(Path file, UserGroups groups, List<User> firstUsers, Cluster cluster) {
        this.file = file;
        this.cluster = cluster;
        this.groups = groups;
        try {
            (Files.exists(file) ? read() : firstUsers).forEach(user -> byKey.put(user.key(), user));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the users of " + file, e);
        }
        cluster.onTold(TOPIC, message -> readAgain());
    }

    public Collection<User> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<User> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<User> byName(String name) {
        return byKey.values().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** Who may log in with these words. */
    public Optional<User> authenticate(String name, String password) {
        return byName(name).filter(User::active).filter(user -> user.password().equals(password));
    }

    /** Adds a person or changes the one with this key. */
    public void save(User user) {
        byKey.put(user.key(), user);
        write();
    }

    public User change(String key, UnaryOperator<User> change) {
        User changed = byKey.computeIfPresent(key, (same, user) -> change.apply(user));
        if (changed == null) {
            throw new IllegalArgumentException("There is no user with the key " + key);
        }
        write();
        return changed;
    }

    public void delete(String key) {
        byKey.remove(key);
        write();
    }

    public Collection<User> inGroup(String group) {
        return byKey.values().stream()
                .filter(user -> user.groups().contains(group))
                .collect(Collectors.toList());
    }

    public boolean isLicensed(User user) {
        return user.active() && user.groups().contains(groups.licensed());
    }

    public boolean isAdmin(User user) {
        return user.active() && user.groups().contains(groups.administrators());
    }

    public boolean isSystemAdmin(User user) {
        return isAdmin(user);
    }

    public UserGroups groups() {
        return groups;
    }

    private List<User> read() throws IOException {
        return json.readValue(file.toFile(), new TypeReference<List<User>>() {});
    }

    /** Waits for nobody: whoever tells of a change waits for us. */
    private void readAgain() {
        try {
            List<User> users = read();
            users.forEach(user -> byKey.put(user.key(), user));
            byKey.keySet().retainAll(users.stream().map(User::key).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the users of " + file, e);
        }
    }

    private synchronized void write() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.getParent());
            json.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), byKey.values());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the users to " + file, e);
        }
        cluster.tell(TOPIC, "");
    }
}
