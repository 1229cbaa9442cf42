package io.rihla.workbench.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.testing.JarBuilder;
import io.rihla.workbench.testing.TestHost;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServletModulesTest {

    @TempDir static Path home;
    @TempDir static Path jars;

    private TestHost host;

    @BeforeAll
    void start() throws Exception {
        host = TestHost.confluence(home);
        InstalledPlugin plugin = host.product().plugins().install(plugin());
        assertThat(plugin.modules()).allSatisfy(m -> assertThat(m.error()).isEmpty());
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    @Test
    void theMostSpecificPatternAnswers() {
        assertThat(host.get("/plugins/servlet/t/a", "viewer").body()).startsWith("exact");
        assertThat(host.get("/plugins/servlet/t/b/c", "viewer").body())
                .startsWith("wide /plugins/servlet/t /b/c");
        assertThat(host.get("/plugins/servlet/u", "viewer").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutAnAnnotationOnlyLicensedUsersGetIn() {
        HttpResponse<String> anonymous = host.get("/plugins/servlet/t/a?x=1", null);
        assertThat(anonymous.statusCode()).isEqualTo(302);
        assertThat(anonymous.headers().firstValue("Location"))
                .hasValueSatisfying(
                        l ->
                                assertThat(l)
                                        .endsWith(
                                                "os_destination=%2Fplugins%2Fservlet%2Ft%2Fa%3Fx%3D1"));
        assertThat(host.get("/plugins/servlet/open", null).statusCode()).isEqualTo(200);
        assertThat(host.get("/plugins/servlet/admins", "editor").statusCode()).isEqualTo(403);
        assertThat(host.get("/plugins/servlet/admins", "admin").statusCode()).isEqualTo(200);
    }

    @Test
    void filtersRunByLocationThenByWeight() {
        assertThat(host.get("/plugins/servlet/t/a", "viewer").headers().allValues("X-Filter"))
                .containsExactly("login", "early", "late");
        assertThat(host.get("/plugins/servlet/open", "viewer").headers().allValues("X-Filter"))
                .isEmpty();
    }

    @Test
    void aPageThatAsksForADecoratorGetsTheFrame() {
        assertThat(host.get("/plugins/servlet/page", "admin").body())
                .contains("Rihla workbench")
                .contains("<title>Mine &amp; yours - confluence</title>")
                .contains("<meta name=\"mine\" content=\"1\">")
                .contains("<p>body ä</p>")
                .containsOnlyOnce("<body");
    }

    private Path plugin() {
        return JarBuilder.plugin(
                        "t",
                        "1",
                        """
                        <servlet key="wide" class="p.S"><url-pattern>/t/*</url-pattern><init-param><param-name>says</param-name><param-value>wide</param-value></init-param></servlet>
                        <servlet key="exact" class="p.S"><url-pattern>/t/a</url-pattern><init-param><param-name>says</param-name><param-value>exact</param-value></init-param></servlet>
                        <servlet key="open" class="p.Open"><url-pattern>/open</url-pattern></servlet>
                        <servlet key="admins" class="p.Admins"><url-pattern>/admins</url-pattern></servlet>
                        <servlet key="page" class="p.Page"><url-pattern>/page</url-pattern></servlet>
                        <servlet-filter key="late" class="p.F" weight="200"><url-pattern>/plugins/servlet/t/*</url-pattern><init-param><param-name>says</param-name><param-value>late</param-value></init-param></servlet-filter>
                        <servlet-filter key="early" class="p.F" weight="10"><url-pattern>/plugins/servlet/t/*</url-pattern><init-param><param-name>says</param-name><param-value>early</param-value></init-param></servlet-filter>
                        <servlet-filter key="login" class="p.F" location="before-login" weight="900"><url-pattern>/plugins/servlet/t/*</url-pattern><init-param><param-name>says</param-name><param-value>login</param-value></init-param></servlet-filter>
                        """)
                .source(
                        "p.S",
                        servlet(
                                "S",
                                "",
                                "getInitParameter(\"says\") + \" \" + request.getServletPath() + \" \" + request.getPathInfo()"))
                .source(
                        "p.Open",
                        servlet(
                                "Open",
                                "@com.atlassian.annotations.security.UnrestrictedAccess",
                                "\"open\""))
                .source(
                        "p.Admins",
                        servlet(
                                "Admins",
                                "@com.atlassian.annotations.security.AdminOnly",
                                "\"admins\""))
                .source(
                        "p.Page",
                        servlet(
                                "Page",
                                "",
                                "\"<html><head><title>Mine &amp; yours</title><meta name='decorator' content='atl.admin'><meta name='mine' content='1'></head><body><p>body \\u00e4</p></body></html>\""))
                .source(
                        "p.F",
                        """
                        package p;
                        import jakarta.servlet.*;
                        import jakarta.servlet.http.*;
                        public class F implements Filter {
                            private String says;
                            public void init(FilterConfig config) { says = config.getInitParameter("says"); }
                            public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                                    throws java.io.IOException, ServletException {
                                ((HttpServletResponse) response).addHeader("X-Filter", says);
                                chain.doFilter(request, response);
                            }
                        }
                        """)
                .build(jars);
    }

    private static String servlet(String name, String annotation, String says) {
        return """
        package p;
        import jakarta.servlet.http.*;
        %s public class %s extends HttpServlet {
            @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                    throws java.io.IOException {
                response.setContentType("text/html;charset=UTF-8");
                response.getWriter().write(%s);
            }
        }
        """
                .formatted(annotation, name, says);
    }
}
