package io.rihla.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import io.rihla.bridge.Availability;
import io.rihla.jira.JiraIssues;
import io.rihla.jira.SampleIndex;
import io.rihla.jira.SearcherLanguage;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.workbench.contracts.FunctionDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneyFunctionTest {

    private final SampleIndex index = new SampleIndex();
    private final SearcherLanguage languages = mock();
    private final JiraIssues issues = mock();
    private final ApplicationUser ana = mock();
    private final TerminalClause clause = mock();
    private final JourneySearch search =
            new JourneySearch(index.visible(), issues, languages, new Texts());

    @BeforeEach
    void fill() {
        when(ana.getKey()).thenReturn("ana");
        when(languages.of(anyString())).thenReturn(Language.EN);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void withoutAnAnswerNotInLeavesOutEverythingThatThePersonSees() {
        index.without(Availability.AWAY);
        when(clause.getOperator()).thenReturn(Operator.NOT_IN);
        when(issues.all(ana, JourneySearch.MOST_ISSUES + 1)).thenReturn(List.of(7L, 8L));
        assertThat(ids(PainPointsOf::new, "shop")).containsExactly(7L, 8L);

        when(issues.all(ana, JourneySearch.MOST_ISSUES + 1))
                .thenReturn(LongStream.rangeClosed(0, JourneySearch.MOST_ISSUES).boxed().toList());
        assertThatThrownBy(() -> ids(PainPointsOf::new, "shop"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyFunctionGivesItsIssues() {
        assertThat(ids(PainPointsOf::new, "shop")).containsExactly(1L, 2L, 3L);
        assertThat(ids(PainPointsOf::new, "ONLINE  shop")).containsExactly(1L, 2L, 3L);
        assertThat(ids(PainPointsOf::new, "عيادة")).containsExactly(101L, 102L, 103L);
        assertThat(ids(IssuesInStage::new, "shop", "Purchase")).containsExactly(2L, 3L);
        assertThat(ids(IssuesInStage::new, "shop", "achizitie")).containsExactly(2L, 3L);
        assertThat(ids(IssuesAtTouchpoint::new, "shop", "t1")).containsExactly(1L);
        assertThat(ids(MomentsOfTruth::new, "shop")).containsExactly(2L);
        assertThat(ids(IssuesOfDepartment::new, "Sales"))
                .containsExactly(1L, 2L, 3L, 101L, 102L, 103L);
        assertThat(ids(PersonaIs::new, "ana")).containsExactly(1L, 3L, 101L, 103L);
        assertThat(ids(PersonaIs::new, "ANA")).containsExactly(1L, 3L, 101L, 103L);
        when(issues.unresolved(any(), any()))
                .thenAnswer(
                        asked -> {
                            List<Long> all = new ArrayList<>(asked.getArgument(1));
                            all.remove(2L);
                            return all;
                        });
        assertThat(ids(UnresolvedBelow::new, "-1")).containsExactly(102L);
        assertThat(ids(UnresolvedBelow::new, "\u22121")).containsExactly(102L);
    }

    @Test
    void aHiddenMapIsAsMissingAsAMissingOne() {
        assertThat(said(PainPointsOf::new, "Secret")).contains("Secret");
        assertThat(said(PainPointsOf::new, "Secret").replace("Secret", "Nothing"))
                .isEqualTo(said(PainPointsOf::new, "Nothing"));
        assertThat(said(IssuesOfDepartment::new, "Spies").replace("Spies", "Nobody"))
                .isEqualTo(said(IssuesOfDepartment::new, "Nobody"));
    }

    @Test
    void aHiddenPersonaOfAVisibleMapIsAsMissingAsAMissingOne() {
        for (String keyOrName : List.of("mole", "Mole")) {
            assertThat(said(PersonaIs::new, keyOrName).replace(keyOrName, "Nobody"))
                    .isEqualTo(said(PersonaIs::new, "Nobody"));
        }
    }

    @Test
    void withoutAnAnswerThereIsNeverNothingAndSoNeverEverything() {
        for (Availability away :
                List.of(
                        Availability.AWAY,
                        Availability.NO_LINK,
                        Availability.REFUSED,
                        Availability.connect(Optional.empty()))) {
            index.without(away);
            assertThat(said(PainPointsOf::new, "shop")).doesNotContain("shop");
            assertThat(said(UnresolvedBelow::new, "-1")).isNotEmpty();
            assertThatThrownBy(() -> ids(PainPointsOf::new, "shop"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(said(PainPointsOf::new, "shop"));
        }
    }

    @Test
    void whoHasNotLoggedInIsAskedTo() {
        JourneyFunction function = function(PainPointsOf::new);
        assertThat(function.validate(null, operand("shop"), clause).getErrorMessages())
                .containsExactly("Log in to search by journeys.");
        QueryCreationContext nobody = mock();
        assertThatThrownBy(() -> function.getValues(nobody, operand("shop"), clause))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wrongArgumentsAreExplainedInTheSearchersLanguage() {
        assertThat(said(IssuesInStage::new, "shop"))
                .isEqualTo("Write the function like this: f(\"map\", \"stage\")");
        assertThat(said(IssuesInStage::new, "shop", "Nowhere")).contains("“Nowhere”");
        assertThat(said(UnresolvedBelow::new, "-3")).contains("−2 to 2");
        assertThat(said(UnresolvedBelow::new, "low")).contains("“low”");
        when(languages.of("ana")).thenReturn(Language.RO);
        assertThat(said(IssuesInStage::new, "shop", "Nowhere")).startsWith("Harta nu are");
        assertThat(said(PainPointsOf::new, "shop")).isEmpty();
    }

    @Test
    void aStageOfAnotherMapIsNotMeant() {
        assertThat(ids(IssuesInStage::new, "shop", "s1")).containsExactly(1L);
    }

    @Test
    void moreThanTenThousandAreRefusedWithAWayOut() {
        index.fillShop(JourneySearch.MOST_ISSUES + 1L);
        assertThat(said(PainPointsOf::new, "shop")).contains("issuesInStage");
        assertThatThrownBy(() -> ids(PainPointsOf::new, "shop"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSearchCostsAFixedNumberOfStatements() throws Exception {
        JourneyFunction function = function(IssuesInStage::new);
        QueryCreationContext context = context();
        assertThat(
                        index.harness()
                                .statements()
                                .record(
                                        () ->
                                                function.getValues(
                                                        context, operand("shop", "s2"), clause))
                                .statements())
                .hasSize(4);
    }

    private List<Long> ids(Function<JourneySearch, JourneyFunction> made, String... arguments) {
        return function(made).getValues(context(), operand(arguments), clause).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    private String said(Function<JourneySearch, JourneyFunction> made, String... arguments) {
        return String.join(
                " ", function(made).validate(ana, operand(arguments), clause).getErrorMessages());
    }

    private JourneyFunction function(Function<JourneySearch, JourneyFunction> made) {
        JourneyFunction function = made.apply(search);
        function.init(new FunctionDeclaration("f", true));
        return function;
    }

    private QueryCreationContext context() {
        QueryCreationContext context = mock();
        when(context.getApplicationUser()).thenReturn(ana);
        return context;
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("f", List.of(arguments));
    }
}
