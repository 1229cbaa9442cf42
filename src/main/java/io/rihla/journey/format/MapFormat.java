package io.rihla.journey.format;

import io.rihla.journey.ElementKind;
import java.util.List;

/** The names that {@code rihla-map/1} is made of. */
final class MapFormat {

    /** The field that says what a file is. */
    static final String FIELD = "format";

    /** People's files. */
    static final String MAP = "rihla-map/1";

    /** Checkpoints. */
    static final String SNAPSHOT = "rihla-snapshot/1";

    /** The field in which cards and pain points name the personas whom they concern. */
    static final String CONCERNS = "personas";

    /** The links to issues: in checkpoints and in a site's archive, never in people's files. */
    static final String LINKS = "issueLinks";

    /** The site's personas of a map, and what they feel: where links are. */
    static final String PERSONAS = "mapPersonas";

    static final String FEELINGS = "personaFeelings";

    /** In a site's archive, the address of the site whose Jira the links mean. */
    static final String LINKS_OF = "issueLinksOf";

    /** The lists of elements, parents before children. */
    static final List<Listing> LISTINGS =
            List.of(
                    new Listing("stages", ElementKind.STAGE),
                    new Listing("lanes", ElementKind.LANE),
                    new Listing("touchpoints", ElementKind.TOUCHPOINT),
                    new Listing(PERSONAS, ElementKind.MAP_PERSONA),
                    new Listing("cards", ElementKind.CARD),
                    new Listing("painPoints", ElementKind.PAIN_POINT),
                    new Listing(LINKS, ElementKind.ISSUE_LINK),
                    new Listing("kpiUses", ElementKind.KPI_USE),
                    new Listing(FEELINGS, ElementKind.PERSONA_FEELING));

    /** What makes sense on the site that wrote it only. */
    static boolean isOfSite(ElementKind kind) {
        return kind == ElementKind.ISSUE_LINK
                || kind == ElementKind.MAP_PERSONA
                || kind == ElementKind.PERSONA_FEELING;
    }

    private MapFormat() {}

    /** A field that holds all elements of a kind. */
    record Listing(String field, ElementKind kind) {}

    /** The field in which an element names its parent. */
    static String parentField(ElementKind parent) {
        return switch (parent) {
            case STAGE -> "stage";
            case LANE -> "lane";
            case TOUCHPOINT -> "touchpoint";
            case PAIN_POINT -> "painPoint";
            case MAP_PERSONA -> "mapPersona";
            default -> throw new IllegalArgumentException(parent.toString());
        };
    }
}
