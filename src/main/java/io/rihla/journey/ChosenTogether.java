package io.rihla.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings together whom two people chose for one map, each from what they saw: nobody's additions
 * and removals are lost. Only where both mean to have the last word on the same thing (who is the
 * main one, the order, somebody whom one put first and the other took away) do people have to
 * choose.
 */
public final class ChosenTogether {

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;

    private ChosenTogether(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /**
     * The personas that a map has after both choices, the main one first.
     *
     * @param base what both began from
     * @param mine what is chosen now
     * @param theirs what the map has by now
     * @return empty where the choices exclude each other
     */
    public static Optional<List<String>> of(
            List<String> base, List<String> mine, List<String> theirs) {
        if (base.equals(theirs) || mine.equals(theirs)) {
            return Optional.of(mine);
        }
        if (mine.equals(base)) {
            return Optional.of(theirs);
        }
        ChosenTogether together = new ChosenTogether(base, mine, theirs);
        return together.excluding() ? Optional.empty() : Optional.of(together.both());
    }

    private boolean excluding() {
        boolean twoLeaders =
                !base.isEmpty()
                        && ledBy(mine)
                        && ledBy(theirs)
                        && !first(mine).equals(first(theirs));
        boolean twoOrders =
                moved(mine)
                        && moved(theirs)
                        && !among(among(mine, base), theirs)
                                .equals(among(among(theirs, base), mine));
        return twoLeaders
                || twoOrders
                || withoutLeader(mine, theirs)
                || withoutLeader(theirs, mine);
    }

    /** Whether whom one choice made the main one is whom the other took away. */
    private boolean withoutLeader(List<String> choice, List<String> other) {
        return ledBy(choice) && base.contains(first(choice)) && !other.contains(first(choice));
    }

    /** Whether a choice made somebody the main one, other than by taking those before away. */
    private boolean ledBy(List<String> choice) {
        return !choice.isEmpty() && !first(choice).equals(first(among(base, choice)));
    }

    private boolean moved(List<String> choice) {
        return !among(choice, base).equals(among(base, choice));
    }

    private List<String> both() {
        boolean byMine = !base.isEmpty() && (moved(mine) || ledBy(mine));
        Set<String> both = new LinkedHashSet<>();
        if (byMine && ledBy(theirs)) {
            both.add(first(theirs));
        }
        both.addAll(byMine ? mine : theirs);
        both.addAll(byMine ? theirs : mine);
        both.removeIf(one -> base.contains(one) && (!mine.contains(one) || !theirs.contains(one)));
        return List.copyOf(both);
    }

    private static List<String> among(List<String> some, List<String> others) {
        List<String> among = new ArrayList<>(some);
        among.retainAll(others);
        return among;
    }

    private static String first(List<String> some) {
        return some.isEmpty() ? "" : some.get(0);
    }
}
