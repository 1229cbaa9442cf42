package io.rihla.workbench.jira.dashboard;

import io.rihla.workbench.fragment.FragmentModuleType;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** {@code <dashboard-item>}, and which there are. */
final class ItemModuleType implements ModuleType {

    private final Map<String, ItemModule> byKey = new ConcurrentSkipListMap<>();
    private final FragmentModuleType fragments;

    ItemModuleType(FragmentModuleType fragments) {
        this.fragments = fragments;
    }

    @Override
    public Set<String> elements() {
        return Set.of("dashboard-item");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        if (module.key().isEmpty()) {
            throw new IllegalArgumentException("A <dashboard-item> needs a key.");
        }
        if (module.child("definition").isEmpty()) {
            throw new IllegalArgumentException("A <dashboard-item> needs a <definition>.");
        }
        String key = plugin.key() + ":" + module.key();
        ItemModule item = new ItemModule(key, module, fragments.view(plugin, module));
        byKey.put(key, item);
        return () -> byKey.remove(key, item);
    }

    Optional<ItemModule> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    Collection<ItemModule> all() {
        return List.copyOf(byKey.values());
    }
}
