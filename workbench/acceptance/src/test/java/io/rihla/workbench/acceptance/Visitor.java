package io.rihla.workbench.acceptance;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser: logs in and looks at pages. Errors of scripts are kept. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> errors = new ArrayList<>();

    private Visitor(String base, BrowserContext context) {
        this.base = base;
        this.context = context;
        this.page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text() + " (" + message.location() + ")");
                    }
                });
    }

    static Visitor anonymous(String base) {
        return new Visitor(base, Browsers.chromium().newContext(options()));
    }

    /** Somebody whose password is their name, logged in. */
    static Visitor as(String base, String user) {
        return as(base, user, options());
    }

    static Visitor as(String base, String user, Browser.NewContextOptions options) {
        Visitor visitor = new Visitor(base, Browsers.chromium().newContext(options));
        visitor.logIn(base, user);
        return visitor;
    }

    /** Logs in at the other product as well, in the same browser. */
    Visitor alsoAt(String other, String user) {
        logIn(other, user);
        return this;
    }

    /**
     * Sends the form without drawing the pages before and behind it, which nobody here looks at.
     */
    private void logIn(String product, String user) {
        APIResponse answer =
                context.request()
                        .post(
                                product
                                        + (product.endsWith("/jira")
                                                ? "/login.jsp"
                                                : "/login.action"),
                                RequestOptions.create()
                                        .setForm(
                                                FormData.create()
                                                        .set("os_username", user)
                                                        .set("os_password", user))
                                        .setMaxRedirects(0));
        if (answer.status() != 302) {
            throw new AssertionError(user + " cannot log in at " + product + ": " + answer.text());
        }
        answer.dispose();
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setColorScheme(ColorScheme.LIGHT);
    }

    Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What went wrong in the pages' scripts so far. */
    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        Browsers.close(context);
    }
}
