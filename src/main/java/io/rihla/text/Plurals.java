package io.rihla.text;

import static io.rihla.text.PluralCategory.FEW;
import static io.rihla.text.PluralCategory.MANY;
import static io.rihla.text.PluralCategory.ONE;
import static io.rihla.text.PluralCategory.OTHER;
import static io.rihla.text.PluralCategory.TWO;
import static io.rihla.text.PluralCategory.ZERO;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which plural form goes with a number: the cardinal rules of CLDR 48. In older editions 101 takes
 * the Romanian form "other"; here it takes "few" ("101 etape"), as grammars have it.
 *
 * <p>Sign and trailing zeros do not count: −1.0 goes as 1.
 */
public final class Plurals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Plurals() {}

    /** The form that goes with this number. */
    public static PluralCategory category(Language language, BigDecimal number) {
        BigDecimal n = number.abs();
        boolean whole = n.stripTrailingZeros().scale() <= 0;
        return switch (language) {
            case EN -> whole && isOne(n) ? ONE : OTHER;
            case AR -> whole ? arabic(n) : OTHER;
            case RO -> whole ? romanian(n) : FEW;
        };
    }

    /** The forms that a language tells apart; each plural text has all of them. */
    public static Set<PluralCategory> categories(Language language) {
        return switch (language) {
            case EN -> EnumSet.of(ONE, OTHER);
            case AR -> EnumSet.allOf(PluralCategory.class);
            case RO -> EnumSet.of(ONE, FEW, OTHER);
        };
    }

    private static PluralCategory arabic(BigDecimal n) {
        if (n.signum() == 0) {
            return ZERO;
        }
        if (isOne(n)) {
            return ONE;
        }
        if (n.compareTo(BigDecimal.valueOf(2)) == 0) {
            return TWO;
        }
        int rest = n.remainder(HUNDRED).intValue();
        if (rest >= 3 && rest <= 10) {
            return FEW;
        }
        return rest >= 11 ? MANY : OTHER;
    }

    private static PluralCategory romanian(BigDecimal n) {
        if (isOne(n)) {
            return ONE;
        }
        int rest = n.remainder(HUNDRED).intValue();
        return n.signum() == 0 || (rest >= 1 && rest <= 19) ? FEW : OTHER;
    }

    private static boolean isOne(BigDecimal n) {
        return n.compareTo(BigDecimal.ONE) == 0;
    }
}
