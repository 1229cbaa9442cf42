package io.rihla.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import io.rihla.journey.Feeling;
import io.rihla.tracking.index.IndexQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code unresolvedBelow(-1)}: on all maps, the issues without a resolution at touchpoints where
 * the customer feels worse than that.
 */
public class UnresolvedBelow extends JourneyFunction {

    public UnresolvedBelow(JourneySearch search) {
        super(search, List.of("-1"));
    }

    @Override
    IndexQuery question(Places places, List<String> arguments) {
        return IndexQuery.of(places.visible()).feelingBelow(feeling(arguments.get(0)));
    }

    @Override
    List<Long> narrow(JourneySearch search, @Nullable ApplicationUser searcher, List<Long> issues) {
        return search.unresolved(searcher, issues);
    }

    private static Feeling feeling(String argument) {
        try {
            return new Feeling(Integer.parseInt(argument.strip().replace('\u2212', '-')));
        } catch (IllegalArgumentException noFeeling) {
            throw new Unanswerable("rihla.jql.no-feeling", argument);
        }
    }
}
