package io.rihla.workbench.acceptance;

import io.rihla.workbench.applinks.LinkFaults;
import io.rihla.workbench.applinks.LinkManner;
import io.rihla.workbench.applinks.LinkSettings;
import io.rihla.workbench.applinks.LinkTraffic;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.util.List;
import java.util.Set;

/** The application link between the two products, and the people that both know. */
final class Linked {

    private final Host host;

    Linked(Host host) {
        this.host = host;
    }

    /** The manner of both directions. */
    void use(LinkManner manner) {
        both().forEach(product -> product.services().get(LinkSettings.class).use(manner));
    }

    /** What Confluence sends to Jira. */
    LinkFaults toJira() {
        return host.workbench().confluence().services().get(LinkFaults.class);
    }

    /** What Jira sends to Confluence. */
    LinkFaults toConfluence() {
        return host.workbench().jira().services().get(LinkFaults.class);
    }

    /** The link as it is after an installation. */
    void mend() {
        use(LinkManner.IMPERSONATING);
        for (HostedProduct product : both()) {
            LinkFaults faults = product.services().get(LinkFaults.class);
            faults.heal();
            faults.forget();
            LinkSettings settings = product.services().get(LinkSettings.class);
            for (User user : product.services().get(Users.class).all()) {
                settings.revokeConsentOf(user.name());
                settings.forgetTokenOf(user.name());
            }
        }
    }

    /**
     * How many requests have gone over the link for a person, in both directions.
     *
     * <p>Only as long as they are among the last two thousand.
     */
    long requestsFor(String user) {
        return both().stream()
                .flatMap(product -> product.services().get(LinkTraffic.class).recent().stream())
                .filter(sent -> sent.user().equals(user))
                .count();
    }

    /** Somebody with an account in both products, whose password is the name. */
    void person(String name, String fullName, boolean licensed) {
        both().forEach(product -> person(product, name, fullName, licensed));
    }

    /** Somebody whom only the wiki knows. */
    void wikiPerson(String name) {
        person(host.workbench().confluence(), name, name, true);
    }

    String jiraKey(String name) {
        return host.workbench().jira().services().get(Users.class).byName(name).orElseThrow().key();
    }

    /** Forgets what is kept and known of the link, as after a restart of one product. */
    void restartPlugin(String product) {
        Upm upm = new Upm(product);
        upm.enable(PluginJar.KEY, false);
        upm.enable(PluginJar.KEY, true);
    }

    private static void person(
            HostedProduct product, String name, String fullName, boolean licensed) {
        Users users = product.services().get(Users.class);
        users.save(
                new User(
                        product.id() + "-key-of-" + name,
                        name,
                        name,
                        fullName,
                        name + "@example.com",
                        "en-GB",
                        licensed ? Set.of(users.groups().licensed()) : Set.of(),
                        true));
    }

    private List<HostedProduct> both() {
        return List.of(host.workbench().confluence(), host.workbench().jira());
    }
}
