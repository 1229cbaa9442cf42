package io.rihla.workbench.confluence.search;

import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Reads {@code space = KEY and (title ~ "x" or text ~ "y") order by created desc}: fields, {@code =
 * != ~ !~ in}, {@code and or not}, parentheses.
 */
final class CqlParser {

    private final CqlFields fields;
    private final CqlTokens tokens;

    CqlParser(CqlFields fields, String query) {
        this.fields = fields;
        this.tokens = new CqlTokens(query);
    }

    CqlQuery parse() {
        Predicate<WikiPage> matches = page -> true;
        if (!tokens.take("order")) {
            matches = alternatives();
            if (tokens.atEnd()) {
                return new CqlQuery(matches, null);
            }
            tokens.expect("order");
        }
        tokens.expect("by");
        Comparator<WikiPage> order = order();
        while (tokens.take(",")) {
            order = order.thenComparing(order());
        }
        if (!tokens.atEnd()) {
            throw WikiException.invalid("Could not parse cql : " + tokens.any().text());
        }
        return new CqlQuery(matches, order);
    }

    private Predicate<WikiPage> alternatives() {
        Predicate<WikiPage> either = all();
        while (tokens.take("or")) {
            either = either.or(all());
        }
        return either;
    }

    private Predicate<WikiPage> all() {
        Predicate<WikiPage> every = one();
        while (tokens.take("and")) {
            every = every.and(one());
        }
        return every;
    }

    private Predicate<WikiPage> one() {
        if (tokens.take("not")) {
            return one().negate();
        }
        if (tokens.take("(")) {
            Predicate<WikiPage> inside = alternatives();
            tokens.expect(")");
            return inside;
        }
        String field = tokens.any().text().toLowerCase(Locale.ROOT);
        if (tokens.take("=")) {
            return fields.equal(field, tokens.any().text());
        } else if (tokens.take("!=")) {
            return fields.equal(field, tokens.any().text()).negate();
        } else if (tokens.take("~")) {
            return fields.contains(field, tokens.any().text());
        } else if (tokens.take("!~")) {
            return fields.contains(field, tokens.any().text()).negate();
        } else if (tokens.take("in")) {
            return in(field);
        }
        tokens.expect("not");
        tokens.expect("in");
        return in(field).negate();
    }

    private Predicate<WikiPage> in(String field) {
        tokens.expect("(");
        List<String> values = new ArrayList<>();
        do {
            values.add(tokens.any().text());
        } while (tokens.take(","));
        tokens.expect(")");
        return values.stream()
                .map(value -> fields.equal(field, value))
                .reduce(page -> false, Predicate::or);
    }

    private Comparator<WikiPage> order() {
        Comparator<WikiPage> order = CqlFields.order(tokens.any().text().toLowerCase(Locale.ROOT));
        if (tokens.take("desc")) {
            return order.reversed();
        }
        tokens.take("asc");
        return order;
    }
}
