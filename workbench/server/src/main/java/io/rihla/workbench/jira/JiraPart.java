package io.rihla.workbench.jira;

import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.web.Page;
import io.rihla.workbench.web.PageFrame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An issue tracker that has no issues yet. */
public final class JiraPart implements Part {

    @Override
    public void install(HostedProduct product) {
        Home home = new Home(product.services().get(PageFrame.class));
        product.web().servlet("", home);
        product.web().servlet("/secure/Dashboard.jspa", home);
    }

    private static final class Home extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient PageFrame frame;

        Home(PageFrame frame) {
            this.frame = frame;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            String body =
                    """
                    <header class="aui-page-header"><h1>Dashboard</h1></header>
                    <div class="aui-message aui-message-info"><p>Nothing here yet: this Jira has no
                    projects and no issues. Apps can be installed and managed.</p></div>
                    """;
            frame.write(request, response, Page.general("Dashboard", body));
        }
    }
}
