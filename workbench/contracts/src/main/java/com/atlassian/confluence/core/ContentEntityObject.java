package com.atlassian.confluence.core;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;

/**
 * A page or another thing that has a text and versions.
 *
 * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
 */
public abstract class ContentEntityObject implements Searchable {
    private long id;
    private String title;
    private String body = "";
    private int version = 1;
    private boolean deleted;
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;
    private Date lastModificationDate;
    private long latestVersionId;

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public long getId() {
        return id;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public void setId(long id) {
        this.id = id;
    }

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public String getTitle() {
        return title;
    }

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    public void setTitle(String title) {
        this.title = title;
    }

    /**
     * The text in storage format.
     *
     * @evidence OSS github.com/testIT-LivingDoc/livingdoc-confluence@89adcd97 LivingDocPageListener
     */
    public String getBodyAsString() {
        return body;
    }

    /**
     * @evidence OSS github.com/maxvyaznikov/confluence-survey-plugin@0a0df1fa SurveyMacroTest
     */
    public void setBodyAsString(String body) {
        this.body = body;
    }

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public int getVersion() {
        return version;
    }

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    public void setVersion(int version) {
        this.version = version;
    }

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public boolean isLatestVersion() {
        return latestVersionId == 0 || latestVersionId == id;
    }

    /**
     * The id under which the newest version stands.
     *
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public long getLatestVersionId() {
        return latestVersionId == 0 ? id : latestVersionId;
    }

    /**
     * In the trash.
     *
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    public boolean isDeleted() {
        return deleted;
    }

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    public ConfluenceUser getCreator() {
        return creator;
    }

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    public Date getLastModificationDate() {
        return lastModificationDate;
    }
}
