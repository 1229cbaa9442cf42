package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * The page that is being drawn.
 *
 * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
 */
public class PageContext {
    private final ContentEntityObject entity;

    /**
     * @evidence OSS github.com/maxvyaznikov/confluence-survey-plugin@0a0df1fa SurveyMacroTest
     */
    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
    }

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public ContentEntityObject getEntity() {
        return entity;
    }
}
