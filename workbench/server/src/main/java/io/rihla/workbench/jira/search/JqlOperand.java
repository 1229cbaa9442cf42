package io.rihla.workbench.jira.search;

import java.util.List;

/** What a field is compared with. */
public sealed interface JqlOperand {

    /** A word, a number or a quoted text. */
    record Value(String text) implements JqlOperand {}

    /** Values in parentheses. */
    record Values(List<JqlOperand> values) implements JqlOperand {

        public Values {
            values = List.copyOf(values);
        }
    }

    /** A function with its arguments, which are texts only. */
    record Call(String name, List<String> arguments) implements JqlOperand {

        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code empty} or {@code null}. */
    record Empty() implements JqlOperand {}
}
