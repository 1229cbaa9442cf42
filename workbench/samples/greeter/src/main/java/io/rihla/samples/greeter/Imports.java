package io.rihla.samples.greeter;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.springframework.stereotype.Component;

/** Does nothing but name the services that the plugin takes from either product. */
@Component("greeterImports")
class Imports {

    @ComponentImport private I18nResolver texts;
    @ComponentImport private UserManager users;
    @ComponentImport private SoyTemplateRenderer templates;
    @ComponentImport private PageBuilderService pageBuilder;
    @ComponentImport private XsrfTokenAccessor tokens;
    @ComponentImport private XsrfTokenValidator tokenValidator;
    @ComponentImport private WebSudoManager webSudo;
    @ComponentImport private ApplicationProperties application;
    @ComponentImport private ApplicationLinkService links;
}
