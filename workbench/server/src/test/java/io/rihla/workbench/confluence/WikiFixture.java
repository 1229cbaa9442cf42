package io.rihla.workbench.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.rihla.workbench.confluence.api.Entities;
import io.rihla.workbench.confluence.content.ContentFixture;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.macro.MacroRegistry;
import io.rihla.workbench.confluence.macro.PageRenderer;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.people.WikiUser;
import io.rihla.workbench.confluence.search.Extractors;
import io.rihla.workbench.confluence.search.SearchIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A whole wiki without a server: content, people, entities, macros. */
public final class WikiFixture {

    public final ContentFixture fixture = new ContentFixture();
    public final WikiContent content = fixture.content;
    public final Directory people = new Directory();
    public final Entities entities = new Entities(content, people);
    public final Extractors extractors = new Extractors(entities);
    public final SearchIndex index = new SearchIndex(fixture.jdbc, content, extractors);
    public final MacroRegistry macros = new MacroRegistry();
    public final PageRenderer renderer = new PageRenderer(macros, entities, "/confluence");
    public final WikiUser admin = people.add("k-admin", "admin", true);
    public final WikiUser mia = people.add("k-mia", "mia", false, "team");
    public final WikiUser sam = people.add("k-sam", "sam", false);

    /** Lets the running thread work for the user; null for an anonymous visitor. */
    public void logIn(WikiUser user) {
        if (user == null) {
            AuthenticatedUserThreadLocal.reset();
        } else {
            AuthenticatedUserThreadLocal.set(user);
        }
    }

    /** Users in memory. */
    public static final class Directory implements People {

        private final Map<String, WikiUser> users = new LinkedHashMap<>();

        public WikiUser add(String key, String name, boolean administrator, String... groups) {
            WikiUser user =
                    new WikiUser(
                            key,
                            name,
                            name.toUpperCase(Locale.ROOT),
                            name + "@example.com",
                            Set.of(groups),
                            administrator,
                            true);
            users.put(key, user);
            return user;
        }

        @Override
        public Optional<WikiUser> byKey(String userKey) {
            return Optional.ofNullable(users.get(userKey));
        }

        @Override
        public Optional<WikiUser> byName(String name) {
            return all().stream().filter(user -> user.name().equals(name)).findFirst();
        }

        @Override
        public List<WikiUser> all() {
            return List.copyOf(users.values());
        }
    }
}
