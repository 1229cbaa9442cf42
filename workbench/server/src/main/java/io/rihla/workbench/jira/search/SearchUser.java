package io.rihla.workbench.jira.search;

import com.atlassian.jira.user.ApplicationUser;

/** A person as plugins' functions see one. */
record SearchUser(String key) implements ApplicationUser {}
