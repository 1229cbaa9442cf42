package io.rihla.workbench.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading searches, and saying where one cannot be read. */
class JqlParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    project=ABC                              | project = ABC
                    Project = "Two words"                    | Project = "Two words"
                    a=1 and b=2 or c=3                       | (a = 1 AND b = 2) OR c = 3
                    a=1 AND (b=2 OR c=3)                     | a = 1 AND (b = 2 OR c = 3)
                    not a=1 && !b=2                          | NOT a = 1 AND NOT b = 2
                    id in (1, 2,3)                           | id in (1, 2, 3)
                    id NOT  IN (f("a", 'b'))                 | id not in (f("a", "b"))
                    id in f(a,2)                             | id in f("a", "2")
                    due is not null                          | due is not EMPTY
                    due IS EMPTY                             | due is EMPTY
                    updated >= -10m                          | updated >= -10m
                    updated >= "2026/11/22 03:10"            | updated >= "2026/11/22 03:10"
                    summary ~ "a \\"b\\" \\u0041"            | summary ~ "a \\"b\\" A"
                    summary !~ 'it\\'s'                      | summary !~ "it's"
                    fixVersion = 1.2                         | fixVersion = "1.2"
                    a=1 order by b desc, c ASC, d            | a = 1 ORDER BY b DESC, c ASC, d ASC
                    order by key                             | ORDER BY key ASC
                    level = اختبار                           | level = "اختبار"
                    """)
    void readsWhatPeopleWrite(String search, String understood) {
        assertThat(JqlSearch.parse(search)).hasToString(understood);
    }

    @Test
    void nothingIsASearchForEverything() {
        assertThat(JqlSearch.parse("  \n ").where()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    project ABC         | Expecting operator but got 'ABC'.* (line 1, character 9)
                    a = 1 b = 2         | Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 7)
                    a = "open           | The quoted string 'open' has not been completed. (line 1, character 5)
                    a = order           | 'order' is a reserved JQL word.* (line 1, character 5)
                    a = x#y             | The character '#' is a reserved JQL character.* (line 1, character 6)
                    a in (1, 2          | Expecting ')' before 'the end of the query'.
                    a in ()             | Expecting either a value, list or function but got ')'.* (line 1, character 7)
                    a =                 | Expecting either a value, list or function before the end of the query.
                    a = 1 and           | Expecting a field name at the end of the query.
                    = 1                 | Expecting a field name but got '='. (line 1, character 1)
                    a = "x\\q"          | is an illegal JQL escape sequence.* (line 1, character 7)
                    a in f(g(1))        | Expecting ')' or ',' but got '('. (line 1, character 9)
                    order a             | Expecting 'BY' but got 'a'. (line 1, character 7)
                    """)
    void saysWhereASearchCannotBeRead(String search, String problem) {
        String pattern = java.util.regex.Pattern.quote(problem).replace(".*", "\\E.*\\Q");
        assertThatThrownBy(() -> JqlSearch.parse(search))
                .isInstanceOf(JqlException.class)
                .message()
                .containsPattern(pattern);
    }

    @Test
    void linesAreCountedToo() {
        assertThatThrownBy(() -> JqlSearch.parse("a = 1\n  and b c"))
                .hasMessageContaining("(line 2, character 9)");
    }
}
