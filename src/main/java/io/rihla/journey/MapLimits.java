package io.rihla.journey;

/**
 * How large a map may become. The defaults are generous for people and harmless for a server; an
 * administrator can change them.
 *
 * @param bytes of a file
 * @param depth of nesting in a file
 * @param stages stages in sight
 * @param lanes lanes in sight
 * @param touchpoints touchpoints in sight
 * @param painPoints pain points in sight
 * @param elements elements of all other kinds, the deleted ones too
 * @param textLength of a text in one language, in UTF-16 units
 * @param nameLength of a name, a department, a channel, a key and the like, in UTF-16 units
 * @param channels of one touchpoint or persona
 * @param links to issues, in sight; they do not count among the elements
 * @param linksOfPainPoint links of one pain point, in sight
 * @param kpiUses uses of KPIs, in sight
 * @param commentLength of a comment, in UTF-16 units
 * @param comments on a map and its elements
 * @param evidenceMonths from how many months on the evidence of a persona counts as old
 */
public record MapLimits(
        int bytes,
        int depth,
        int stages,
        int lanes,
        int touchpoints,
        int painPoints,
        int elements,
        int textLength,
        int nameLength,
        int channels,
        int links,
        int linksOfPainPoint,
        int kpiUses,
        int commentLength,
        int comments,
        int evidenceMonths) {

    /** What holds where no administrator has said otherwise. */
    public static final MapLimits DEFAULT =
            new MapLimits(
                    5 * 1024 * 1024,
                    64,
                    200,
                    100,
                    3_000,
                    3_000,
                    12_000,
                    10_000,
                    255,
                    50,
                    5_000,
                    100,
                    300,
                    5_000,
                    5_000,
                    12);

    /**
     * Limits for what this site has written itself: nothing that was once accepted is refused when
     * it is read again. Only the depth is bounded.
     */
    public static final MapLimits OWN =
            new MapLimits(
                    Integer.MAX_VALUE,
                    1_000,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE);

    /** How many elements of this kind a map may have. */
    public int of(ElementKind kind) {
        return switch (kind) {
            case STAGE -> stages;
            case LANE -> lanes;
            case TOUCHPOINT -> touchpoints;
            case PAIN_POINT -> painPoints;
            case ISSUE_LINK -> links;
            case KPI_USE -> kpiUses;
            case MAP_PERSONA -> MapPersona.MOST;
            case PERSONA_FEELING -> feelings();
            case CARD, EVIDENCE, MAP -> elements;
        };
    }

    /** One at each touchpoint for each persona; the main one's stand on the touchpoints. */
    private int feelings() {
        return (int) Math.min(Integer.MAX_VALUE, (long) touchpoints * (MapPersona.MOST - 1));
    }

    /** How long a text of this field may be. */
    public int of(TextField field) {
        return field.isLabel() ? nameLength : textLength;
    }
}
