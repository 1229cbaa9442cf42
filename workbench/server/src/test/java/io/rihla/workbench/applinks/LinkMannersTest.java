package io.rihla.workbench.applinks;

import static io.rihla.workbench.applinks.LinkedProducts.ME;
import static io.rihla.workbench.applinks.LinkedProducts.ask;
import static io.rihla.workbench.applinks.LinkedProducts.factory;
import static io.rihla.workbench.applinks.LinkedProducts.link;
import static io.rihla.workbench.applinks.LinkedProducts.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.net.Request.MethodType;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** For whom requests come that go over the link. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkMannersTest {

    private LinkedProducts products;
    private HostedProduct confluence;
    private HostedProduct jira;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        products = new LinkedProducts(folder);
        confluence = products.confluence();
        jira = products.jira();
    }

    @BeforeEach
    void reset() {
        products.reset();
    }

    @AfterAll
    void stop() throws Exception {
        products.close();
    }

    @Test
    void eachProductTellsAnybodyWhatItIs() throws Exception {
        assertThat(
                        products.direct(
                                        "GET",
                                        confluence.baseUrl() + ManifestServlet.PATH,
                                        null,
                                        "Accept",
                                        "application/json")
                                .body())
                .contains("\"typeId\":\"confluence\"", "\"version\":\"10.2.0\"");
        assertThat(products.direct("GET", jira.baseUrl() + ManifestServlet.PATH, null).body())
                .contains("<typeId>jira</typeId>", "<version>11.3.0</version>");
    }

    @Test
    void eachProductKnowsTheOther() {
        ApplicationLink toJira = link(confluence);
        assertThat(toJira.getName()).isEqualTo("Jira");
        assertThat(toJira.getRpcUrl()).hasToString(jira.baseUrl());
        assertThat(toJira.getDisplayUrl()).hasToString(jira.baseUrl());
        assertThat(toJira.getId().get()).isNotEqualTo(link(jira).getId().get());
        ApplicationLinkService links = confluence.services().get(ApplicationLinkService.class);
        assertThat(links.getApplicationLinks()).containsExactly(toJira);
        assertThat(links.getPrimaryApplicationLink(ConfluenceApplicationType.class)).isNull();
        assertThat(links.getPrimaryApplicationLink(JiraApplicationType.class)).isSameAs(toJira);
    }

    @Test
    void impersonatingRequestsComeForTheUserOfTheSameName() throws Exception {
        for (HostedProduct from : List.of(confluence, jira)) {
            assertThat(ask(from, "editor", ME)).isEqualTo("editor");
            assertThat(ask(from, "viewer", ME)).isEqualTo("viewer");
            assertThat(factory(from, "viewer").getAuthorisationURI(null)).isNull();
        }
    }

    @Test
    void theFactoryRemembersWhoseItIs() throws Exception {
        ApplicationLinkRequestFactory viewers = factory(confluence, "viewer");
        String answer =
                LinkedProducts.as(
                        confluence,
                        "admin",
                        () -> LinkedProducts.answer(viewers.createRequest(MethodType.GET, ME)));
        assertThat(answer).isEqualTo("viewer");
    }

    @Test
    void aJobActsForWhomItPutsOnTheThread() throws Exception {
        UserAccessor people = confluence.services().get(UserAccessor.class);
        String key = user(confluence, "manager").key();
        AuthenticatedUserThreadLocal.set(
                people.getUserByKey(new com.atlassian.sal.api.user.UserKey(key)));
        try {
            String answer =
                    LinkedProducts.answer(
                            link(confluence)
                                    .createAuthenticatedRequestFactory()
                                    .createRequest(MethodType.GET, ME));
            assertThat(answer).isEqualTo("manager");
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
    }

    @Test
    void soDoesAJobInJira() throws Exception {
        JiraAuthenticationContext context = jira.services().get(JiraAuthenticationContext.class);
        UserManager people = jira.services().get(UserManager.class);
        context.setLoggedInUser(people.getUserByKey(user(jira, "manager").key()));
        try {
            assertThat(
                            LinkedProducts.answer(
                                    link(jira)
                                            .createAuthenticatedRequestFactory()
                                            .createRequest(MethodType.GET, ME)))
                    .isEqualTo("manager");
        } finally {
            context.setLoggedInUser(null);
        }
        assertThat(
                        LinkedProducts.answer(
                                link(jira)
                                        .createAuthenticatedRequestFactory()
                                        .createRequest(MethodType.GET, ME)))
                .isEqualTo("nobody");
    }

    @Test
    void withoutAUserAnImpersonatingRequestIsAnonymous() throws Exception {
        assertThat(ask(confluence, null, ME)).isEqualTo("nobody");
    }

    @Test
    void whatIsNotImpersonatingIsAnonymous() throws Exception {
        String answer =
                LinkedProducts.as(
                        confluence,
                        "admin",
                        () ->
                                LinkedProducts.answer(
                                        link(confluence)
                                                .createNonImpersonatingAuthenticatedRequestFactory()
                                                .createRequest(MethodType.GET, ME)));
        assertThat(answer).isEqualTo("nobody");
    }

    @Test
    void somebodyCanBeLeftOutOnPurpose() throws Exception {
        String answer =
                LinkedProducts.as(
                        confluence,
                        "admin",
                        () ->
                                LinkedProducts.answer(
                                        link(confluence)
                                                .createAuthenticatedRequestFactory(Anonymous.class)
                                                .createRequest(MethodType.GET, ME)));
        assertThat(answer).isEqualTo("nobody");
    }

    @Test
    void onlyAnImpersonatingLinkHasImpersonatingFactories() throws Exception {
        assertThat(link(confluence).createImpersonatingAuthenticatedRequestFactory()).isNotNull();
        for (LinkManner manner : List.of(LinkManner.OAUTH, LinkManner.ANONYMOUS)) {
            settings(confluence).use(manner);
            assertThat(link(confluence).createImpersonatingAuthenticatedRequestFactory()).isNull();
        }
    }

    @Test
    void whoIsUnknownOrDisabledOnTheOtherSideIsRefused() throws Exception {
        Users there = jira.services().get(Users.class);
        User viewer = user(jira, "viewer");
        there.change(viewer.key(), user -> user.withActive(false));
        assertThat(ask(confluence, "viewer", ME)).isEqualTo("401");
        there.delete(viewer.key());
        assertThat(ask(confluence, "viewer", ME)).isEqualTo("401");
        there.save(viewer);
        assertThat(ask(confluence, "viewer", ME)).isEqualTo("viewer");
    }

    @Test
    void anAnonymousLinkBringsNobody() throws Exception {
        settings(confluence).use(LinkManner.ANONYMOUS);
        assertThat(ask(confluence, "admin", ME)).isEqualTo("nobody");
        assertThat(factory(confluence, "admin").getAuthorisationURI(null)).isNull();
        assertThat(ask(jira, "admin", ME)).isEqualTo("admin");
    }

    @Test
    void withoutALinkThereIsNeitherLinkNorTrust() throws Exception {
        settings(confluence).use(LinkManner.NONE);
        assertThat(link(confluence)).isNull();
        assertThat(confluence.services().get(ApplicationLinkService.class).getApplicationLinks())
                .isEmpty();
        assertThat(ask(jira, "admin", ME)).isEqualTo("401");
    }

    @Test
    void requestFactoriesMayBeMissing() {
        settings(confluence).giveFactories(false);
        assertThat(link(confluence).createAuthenticatedRequestFactory()).isNull();
        assertThat(link(confluence).createNonImpersonatingAuthenticatedRequestFactory()).isNull();
    }

    @Test
    void aLinkThatAsksForConsentAsksNobodyWhoIsNotLoggedIn() throws Exception {
        settings(confluence).use(LinkManner.OAUTH);
        for (String user : new String[] {null, "viewer"}) {
            ApplicationLinkRequestFactory factory = factory(confluence, user);
            assertThatThrownBy(() -> factory.createRequest(MethodType.GET, ME))
                    .isInstanceOf(CredentialsRequiredException.class);
        }
    }

    private static User user(HostedProduct product, String name) {
        return product.services().get(Users.class).byName(name).orElseThrow();
    }
}
