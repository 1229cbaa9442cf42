package io.rihla.workbench.acceptance;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Before every class, people's language is again what their profile says: classes share a host and
 * its people, in an order of their own, and what one class let Rihla speak is not for the next.
 */
public final class OwnLanguage implements BeforeAllCallback {

    private static final List<String> PEOPLE = List.of("admin", "editor", "manager", "viewer");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Host.isShared()) {
            Tracker jira = new Tracker(Host.shared());
            for (String user : PEOPLE) {
                Pages.speak(user, "");
                jira.speak(user, "");
            }
        }
    }
}
