package io.rihla.journey.format;

import io.rihla.journey.Card;
import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.Element;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Feeling;
import io.rihla.journey.Field;
import io.rihla.journey.GoalReached;
import io.rihla.journey.Grain;
import io.rihla.journey.IssueLink;
import io.rihla.journey.KpiUse;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.Life;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.journey.TextRules;
import io.rihla.journey.Touchpoint;
import io.rihla.journey.TouchpointKind;
import java.util.List;
import java.util.Optional;

/** Makes elements of JSON objects. */
final class ElementReader {

    private static final int MAX_RANK_LENGTH = 512;

    private final MapLimits limits;
    private final Form form;

    ElementReader(MapLimits limits, Form form) {
        this.limits = limits;
        this.form = form;
    }

    /** The rank that an object names, if it names one. */
    Optional<Rank> rank(ObjectReader in) {
        Optional<com.fasterxml.jackson.databind.JsonNode> value = in.take("rank");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String rank = value.get().isTextual() ? value.get().textValue() : "";
        if (rank.length() > MAX_RANK_LENGTH || !Rank.isRank(rank)) {
            throw in.fault(FormatError.BAD_RANK, "rank");
        }
        return Optional.of(new Rank(rank));
    }

    Element element(ElementKind kind, ObjectReader in, Rank rank) {
        return switch (kind) {
            case STAGE -> stage(in, rank);
            case LANE -> lane(in, rank);
            case TOUCHPOINT -> touchpoint(in, rank);
            case CARD -> card(in, rank);
            case PAIN_POINT -> painPoint(in, rank);
            case ISSUE_LINK -> issueLink(in, rank);
            case KPI_USE -> kpiUse(in, rank);
            case MAP_PERSONA -> mapPersona(in, rank);
            case PERSONA_FEELING -> personaFeeling(in);
            case EVIDENCE -> evidence(in, rank);
            case MAP -> throw new IllegalArgumentException("A map is no element of itself.");
        };
    }

    private Stage stage(ObjectReader in, Rank rank) {
        String id = in.id("id");
        LocalizedText name = texts(in, TextField.NAME);
        if (name.isEmpty()) {
            throw in.fault(FormatError.STAGE_WITHOUT_NAME, "name");
        }
        return new Stage(
                id,
                rank,
                name,
                texts(in, TextField.DESCRIPTION),
                texts(in, TextField.ENTRY),
                texts(in, TextField.EXIT),
                texts(in, TextField.DURATION),
                in.flag("keyStage"),
                in.flag("hidden"),
                deleted(in),
                extra(in));
    }

    private Lane lane(ObjectReader in, Rank rank) {
        return new Lane(
                in.id("id"),
                rank,
                in.choice("kind", LaneKind.class).orElse(LaneKind.CUSTOM),
                texts(in, TextField.NAME),
                in.flag("hidden"),
                deleted(in),
                extra(in));
    }

    private Touchpoint touchpoint(ObjectReader in, Rank rank) {
        return new Touchpoint(
                in.id("id"),
                in.id("stage"),
                rank,
                texts(in, TextField.NAME),
                texts(in, TextField.ACTIVITY),
                in.choice("kind", TouchpointKind.class),
                in.names("channels", limits.channels()),
                feeling(in),
                in.flag("momentOfTruth"),
                in.flag("decisionPoint"),
                in.name("department"),
                deleted(in),
                extra(in));
    }

    private Card card(ObjectReader in, Rank rank) {
        return new Card(
                in.id("id"),
                in.id("lane"),
                in.id("stage"),
                rank,
                texts(in, TextField.TEXT),
                concerns(in),
                deleted(in),
                extra(in));
    }

    private PainPoint painPoint(ObjectReader in, Rank rank) {
        return new PainPoint(
                in.id("id"),
                in.id("touchpoint"),
                rank,
                texts(in, TextField.TEXT),
                in.choice("kind", PainPointKind.class).orElse(PainPointKind.PAIN),
                in.integer(
                                "severity",
                                PainPoint.MIN_SEVERITY,
                                PainPoint.MAX_SEVERITY,
                                FormatError.SEVERITY_OUT_OF_RANGE)
                        .orElse(PainPoint.MIDDLE_SEVERITY),
                in.name("department"),
                in.choice("life", Life.class),
                concerns(in),
                texts(in, TextField.SOLUTION),
                texts(in, TextField.RECOVERY),
                deleted(in),
                extra(in));
    }

    private IssueLink issueLink(ObjectReader in, Rank rank) {
        String id = in.id("id");
        String painPoint = in.id("painPoint");
        long issue = in.number("issue");
        if (issue < 1 || !id.equals(IssueLink.idOf(painPoint, issue))) {
            throw in.fault(FormatError.BAD_ID, "id");
        }
        return new IssueLink(
                id, painPoint, rank, issue, in.name("department"), deleted(in), extra(in));
    }

    /** Of a stage, of a touchpoint, or, where it names neither, of the map. */
    private KpiUse kpiUse(ObjectReader in, Rank rank) {
        return new KpiUse(
                in.id("id"),
                rank,
                in.peek("touchpoint").isPresent()
                        ? ElementRef.touchpoint(in.id("touchpoint"))
                        : in.peek("stage").isPresent()
                                ? ElementRef.stage(in.id("stage"))
                                : ElementRef.MAP,
                in.name("channel"),
                in.id("kpi"),
                deleted(in),
                extra(in));
    }

    private MapPersona mapPersona(ObjectReader in, Rank rank) {
        String id = in.id("id");
        String persona = in.id("persona");
        if (!id.equals(MapPersona.idOf(persona))) {
            throw in.fault(FormatError.BAD_ID, "id");
        }
        return new MapPersona(id, rank, persona, deleted(in), extra(in));
    }

    /** Its id need not be said: it follows from the two that it belongs to. */
    private PersonaFeeling personaFeeling(ObjectReader in) {
        String touchpoint = in.id("touchpoint");
        String persona = in.id("mapPersona");
        String id = PersonaFeeling.idOf(touchpoint, persona);
        if (in.peek("id").isPresent() && !in.id("id").equals(id)) {
            throw in.fault(FormatError.BAD_ID, "id");
        }
        Optional<Feeling> feeling = feeling(in);
        return new PersonaFeeling(id, touchpoint, persona, feeling, extra(in));
    }

    private static Optional<Feeling> feeling(ObjectReader in) {
        return in.integer("feeling", Feeling.MIN, Feeling.MAX, FormatError.FEELING_OUT_OF_RANGE)
                .map(Feeling::new);
    }

    /** The personas whom a card or a pain point concerns; people's files know none. */
    private List<String> concerns(ObjectReader in) {
        if (form == Form.PUBLIC) {
            in.take(MapFormat.CONCERNS);
            return List.of();
        }
        List<String> ids = in.names(MapFormat.CONCERNS, limits.channels());
        if (!ids.stream().allMatch(TextRules::isId)) {
            throw in.fault(FormatError.BAD_ID, MapFormat.CONCERNS);
        }
        return ids;
    }

    private Evidence evidence(ObjectReader in, Rank rank) {
        Evidence plain =
                Evidence.of(
                        in.id("id"),
                        rank,
                        in.choice("kind", EvidenceKind.class).orElse(EvidenceKind.INTERVIEW),
                        texts(in, TextField.NOTE));
        Evidence dated =
                plain.with(Field.DATE, value(in, plain, Field.DATE))
                        .with(Field.LINK, value(in, plain, Field.LINK))
                        .with(Field.SAMPLE_SIZE, number(in, Field.SAMPLE_SIZE))
                        .with(
                                Field.GOAL_REACHED,
                                in.choice(Field.GOAL_REACHED.id(), GoalReached.class)
                                        .map(EnumIds::id)
                                        .orElse(""));
        Evidence whole = deleted(in) ? dated.with(Field.EXISTENCE, "deleted") : dated;
        return whole.with(Field.EXTRA, extra(in));
    }

    /** A text that has to keep the rules of its field. */
    private String value(ObjectReader in, Evidence evidence, Field field) {
        String value = in.text(field.id());
        if (value.length() > limits.textLength()) {
            throw in.fault(
                    FormatError.TEXT_TOO_LONG, field.id(), Integer.toString(limits.textLength()));
        }
        try {
            Change.checkValue(Grain.of(evidence.ref(), field), value);
        } catch (EditRefused refused) {
            throw in.fault(FormatError.UNKNOWN_CHOICE, field.id(), value);
        }
        return value;
    }

    private String number(ObjectReader in, Field field) {
        return in.integer(field.id(), 1, Evidence.MAX_SAMPLE_SIZE, FormatError.UNKNOWN_CHOICE)
                .map(String::valueOf)
                .orElse("");
    }

    private LocalizedText texts(ObjectReader in, TextField field) {
        return in.texts(field.field().id(), limits.of(field));
    }

    private boolean deleted(ObjectReader in) {
        return form == Form.INTERNAL && in.flag("deleted");
    }

    private String extra(ObjectReader in) {
        return form.extra(in);
    }
}
