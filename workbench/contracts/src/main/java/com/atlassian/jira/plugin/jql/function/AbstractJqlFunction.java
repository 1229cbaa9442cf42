package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import io.rihla.workbench.contracts.FunctionDeclaration;

/**
 * What plugins' functions extend.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private FunctionDeclaration declaration;

    /**
     * @evidence J7 S9 docs.atlassian.com/software/jira/docs/api/server
     */
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        declaration = (FunctionDeclaration) moduleDescriptor;
    }

    /**
     * @evidence J7 S9 docs.atlassian.com/software/jira/docs/api/server
     */
    public String getFunctionName() {
        return declaration.functionName();
    }

    /**
     * @evidence J7 S9 docs.atlassian.com/software/jira/docs/api/server
     */
    public boolean isList() {
        return declaration.list();
    }

    /**
     * Says what is wrong unless there are exactly so many arguments.
     *
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != expected) {
            messages.addErrorMessage(
                    "Function '%s' expected '%d' arguments but received '%d'."
                            .formatted(getFunctionName(), expected, operand.getArgs().size()));
        }
        return messages;
    }
}
