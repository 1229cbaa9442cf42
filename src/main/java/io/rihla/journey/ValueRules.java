package io.rihla.journey;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What may stand in the attributes of personas and their evidence. */
final class ValueRules {

    /** The attributes that {@link Change.SetValue} writes. */
    static final Set<Field> FIELDS =
            EnumSet.of(
                    Field.SEGMENTS,
                    Field.CHANNELS,
                    Field.PRIORITY,
                    Field.PICTURE,
                    Field.MERGED_INTO,
                    Field.KIND,
                    Field.DATE,
                    Field.LINK,
                    Field.SAMPLE_SIZE,
                    Field.GOAL_REACHED);

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Years beyond these are slips of the pen, and no picker shows them. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private ValueRules() {}

    static void check(Grain grain, String value) {
        ElementKind kind = grain.element().kind();
        if (kind != ElementKind.MAP && kind != ElementKind.EVIDENCE) {
            throw new EditRefused(EditError.UNKNOWN_FIELD, grain);
        }
        EditRules.checkText(grain, value);
        switch (grain.field()) {
            case CHANNELS -> EditRules.checkChannels(grain, Attributes.list(value));
            case SEGMENTS -> checkIds(grain, value);
            case PRIORITY ->
                    require(
                            value.isEmpty() || value.equals("1") || value.equals("2"),
                            EditError.PRIORITY_OUT_OF_RANGE,
                            grain);
            case PICTURE, MERGED_INTO ->
                    require(value.isEmpty() || TextRules.isId(value), EditError.BAD_ID, grain);
            case KIND ->
                    require(
                            EnumIds.of(EvidenceKind.class, value).isPresent(),
                            EditError.UNKNOWN_CHOICE,
                            grain);
            case GOAL_REACHED ->
                    require(
                            value.isEmpty() || EnumIds.of(GoalReached.class, value).isPresent(),
                            EditError.UNKNOWN_CHOICE,
                            grain);
            case DATE -> require(value.isEmpty() || isDate(value), EditError.BAD_DATE, grain);
            case LINK -> require(value.isEmpty() || isAddress(value), EditError.BAD_LINK, grain);
            case SAMPLE_SIZE ->
                    require(
                            value.isEmpty() || isSize(value),
                            EditError.BAD_SAMPLE_SIZE,
                            grain,
                            Integer.toString(Evidence.MAX_SAMPLE_SIZE));
            default -> throw new EditRefused(EditError.UNKNOWN_FIELD, grain);
        }
    }

    private static void checkIds(Grain grain, String value) {
        Set<String> seen = new HashSet<>();
        for (String id : Attributes.list(value)) {
            require(TextRules.isId(id), EditError.BAD_ID, grain);
            require(seen.add(id), EditError.NAMED_TWICE, grain, id);
        }
    }

    private static boolean isDate(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    /** An address that a reader's browser may follow: of a page, and of nothing that runs. */
    private static boolean isAddress(String value) {
        try {
            URI address = new URI(value);
            String scheme = address.getScheme();
            return scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isSize(String value) {
        return value.matches("[1-9][0-9]{0,9}")
                && Long.parseLong(value) <= Evidence.MAX_SAMPLE_SIZE;
    }

    private static void require(boolean holds, EditError error, Grain grain, String... args) {
        if (!holds) {
            throw new EditRefused(error, grain, args);
        }
    }
}
