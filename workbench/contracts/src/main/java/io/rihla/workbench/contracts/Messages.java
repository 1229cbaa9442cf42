package io.rihla.workbench.contracts;

import com.atlassian.jira.util.MessageSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Errors and warnings in the order in which they came, each once. */
public class Messages implements MessageSet {

    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public void addWarningMessage(String message) {
        warnings.add(message);
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    /** For the host, which shows them in the search's answer. */
    public Set<String> getWarningMessages() {
        return warnings;
    }
}
