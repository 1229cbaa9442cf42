package io.rihla.workbench.confluence.blueprint;

import java.util.List;

/**
 * What a page can begin as.
 *
 * @param template the complete key of its template
 * @param skipsEditor whether the page is made at once and shown, and not opened in the editor
 * @param wizard the pages on which the Create dialog asks first; mostly none
 */
public record Blueprint(String template, boolean skipsEditor, List<WizardPage> wizard) {

    /**
     * One page of a wizard.
     *
     * @param template the name of a template on the window
     * @param title the key of its title's text; so with header and content of the description
     * @param last whether the page is made after it
     */
    public record WizardPage(
            String id,
            String template,
            String title,
            String header,
            String content,
            boolean last) {}
}
