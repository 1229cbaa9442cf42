package io.rihla.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Availability;
import io.rihla.documents.Busy;
import io.rihla.documents.EditCollided;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NoSuchRevision;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.PersonaInUse;
import io.rihla.journey.Collision;
import io.rihla.journey.EditRefused;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;
import io.rihla.kpi.KpiChanged;
import io.rihla.kpi.KpiNotYours;
import io.rihla.kpi.KpiRefused;
import io.rihla.kpi.NoSuchKpi;
import io.rihla.persona.NoSuchSegment;
import io.rihla.persona.SegmentChanged;
import io.rihla.persona.SegmentRefused;
import io.rihla.persona.picture.PictureRefused;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.tracking.DepartmentRefused;
import io.rihla.tracking.NoSuchDepartment;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Turns what went wrong into an answer: a status, a code for scripts, a sentence for people in
 * their language and, where one is at fault, a field. A missing map and a hidden one get the same
 * answer, byte for byte.
 */
@Component
public class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final Texts texts;
    private final CurrentReader reader;
    private final boolean personas;

    @Autowired
    public Answers(Texts texts, CurrentReader reader) {
        this(texts, reader, false);
    }

    private Answers(Texts texts, CurrentReader reader, boolean personas) {
        this.texts = texts;
        this.reader = reader;
        this.personas = personas;
    }

    /** The same with sentences that speak of personas where these speak of maps. */
    Answers ofPersonas() {
        return new Answers(texts, reader, true);
    }

    /** The answer of a resource's work, whatever becomes of it. */
    public Response to(Supplier<Response> work) {
        return to("may-not-edit", work);
    }

    /**
     * The answer of a resource's work, whatever becomes of it.
     *
     * @param forbidden what to say to somebody who sees the map but may not do this
     */
    public Response to(String forbidden, Supplier<Response> work) {
        try {
            return work.get();
        } catch (RestRefused refused) {
            return refuse(
                    refused.status(),
                    refused.code(),
                    refused.field(),
                    sentence(refused.code()),
                    refused.values());
        } catch (JiraRefused jira) {
            return jira(jira);
        } catch (NoSuchMap | NoSuchRevision missing) {
            return personas
                    ? refuse(404, "no-persona", "", "rihla.rest.no-persona")
                    : refuse(404, "no-map", "", "rihla.rest.no-map");
        } catch (NotAllowed notAllowed) {
            return reader.viewer().anonymous()
                    ? refuse(401, "login", "", "rihla.rest.login")
                    : refuse(403, forbidden, "", sentence(forbidden));
        } catch (EditCollided collided) {
            return collision(collided);
        } catch (EditRefused refused) {
            return problems(refused.reasons().stream().map(this::reason).toList());
        } catch (DepartmentRefused refused) {
            return problems(
                    refused.problems().stream()
                            .map(each -> problem(each.error().code(), each.field(), each.values()))
                            .toList());
        } catch (KpiRefused refused) {
            return problems(
                    refused.problems().stream()
                            .map(each -> problem(each.error().code(), each.field(), each.values()))
                            .toList());
        } catch (SegmentRefused refused) {
            return problems(
                    refused.problems().stream()
                            .map(each -> problem(each.error().code(), each.field(), each.values()))
                            .toList());
        } catch (PersonaInUse inUse) {
            return inUse(inUse);
        } catch (PictureRefused refused) {
            return refuse(
                    switch (refused.error()) {
                        case FILE_TOO_LARGE -> 413;
                        case BUSY, UNAVAILABLE -> 503;
                        default -> 422;
                    },
                    refused.error().code(),
                    "picture",
                    "rihla.picture-error." + refused.error().code(),
                    refused.values().toArray());
        } catch (NoSuchSegment missing) {
            return refuse(404, "no-segment", "", "rihla.rest.no-segment");
        } catch (SegmentChanged changed) {
            return refuse(409, "segment-changed", "", "rihla.rest.segment-changed");
        } catch (NoSuchKpi missing) {
            return refuse(404, "no-kpi", "", "rihla.rest.no-kpi");
        } catch (KpiNotYours notYours) {
            return refuse(403, "may-not-change-kpi", "", "rihla.rest.may-not-change-kpi");
        } catch (KpiChanged changed) {
            return refuse(409, "kpi-changed", "", "rihla.rest.kpi-changed");
        } catch (NoSuchDepartment missing) {
            return refuse(404, "no-department", "", "rihla.rest.no-department");
        } catch (MapFormatException malformed) {
            return malformed(malformed);
        } catch (Busy busy) {
            return refuse(503, "busy", "", sentence("busy"));
        } catch (RuntimeException failure) {
            String code = Integer.toHexString(System.identityHashCode(failure));
            LOG.error("A request failed (code {})", code, failure);
            return refuse(500, "internal", "", "rihla.rest.internal", code);
        }
    }

    /** Some codes have a sentence of their own for personas. */
    private String sentence(String code) {
        String own = "rihla.rest-persona." + code;
        return personas && texts.has(reader.locale().language(), own) ? own : "rihla.rest." + code;
    }

    /** Adds where two people met, with both versions. */
    static void collisions(ArrayNode list, List<Collision> collisions) {
        for (Collision collision : collisions) {
            list.addObject()
                    .put("element", collision.grain().element().id())
                    .put("ref", collision.grain().element().toString())
                    .put("language", collision.grain().language().map(Language::tag).orElse(""))
                    .put("field", collision.grain().field().id())
                    .put("mine", collision.mine())
                    .put("theirs", collision.theirs());
        }
    }

    private Response jira(JiraRefused refused) {
        Availability.State state = refused.availability().state();
        boolean persons =
                state == Availability.State.CONNECT || state == Availability.State.REFUSED;
        String code = "jira-" + state.id();
        ObjectNode body = body(code, "", "rihla.rest." + code);
        body.put("connect", refused.availability().connect().map(Object::toString).orElse(""));
        refused.problems().forEach(body.putArray("problems")::add);
        return Json.answer(persons ? 403 : 503, body);
    }

    private Response collision(EditCollided collided) {
        Collision first = collided.collisions().get(0);
        ObjectNode body =
                body(
                        "collision",
                        first.grain().element().id() + "." + first.grain().field().id(),
                        "rihla.rest.collision",
                        first.theirs(),
                        first.mine());
        body.put("revision", collided.revision());
        collisions(body.putArray("collisions"), collided.collisions());
        return Json.answer(409, body);
    }

    /** With the maps that hold the persona, by name, so that people know where to go. */
    private Response inUse(PersonaInUse inUse) {
        Language language = reader.locale().language();
        int all = inUse.uses().maps().size() + inUse.uses().hidden();
        ObjectNode body = body("persona-in-use", "", "rihla.rest.persona-in-use", all);
        ArrayNode list = body.putArray("maps");
        inUse.uses().maps().forEach(map -> list.add(MapJson.head(map, language, "")));
        body.put("hidden", inUse.uses().hidden());
        return Json.answer(409, body);
    }

    /** The first problem as in every refusal, and all of them beside it. */
    private static Response problems(List<ObjectNode> all) {
        ObjectNode body = all.get(0).deepCopy();
        all.forEach(body.putArray("problems")::add);
        return Json.answer(422, body);
    }

    private ObjectNode reason(EditRefused refused) {
        return body(
                refused.code(),
                refused.element().id() + refused.field().map(field -> "." + field.id()).orElse(""),
                "rihla.edit-error." + refused.code(),
                refused.args().toArray());
    }

    private ObjectNode problem(String code, String field, List<Object> values) {
        return body(code, field, "rihla.rest." + code, values.toArray());
    }

    /** Why a file is no map, and where. */
    String sentence(MapFormatException malformed) {
        Language language = reader.locale().language();
        String sentence =
                texts.text(
                        language,
                        "rihla.format-error." + malformed.code(),
                        malformed.args().toArray());
        return malformed.place().isEmpty()
                ? sentence
                : texts.text(language, "rihla.format-error.at", sentence, malformed.place());
    }

    /** Why something in an archive was refused. */
    String sentence(RuntimeException why) {
        Language language = reader.locale().language();
        if (why instanceof MapFormatException malformed) {
            return sentence(malformed);
        }
        if (why instanceof KpiRefused kpi) {
            KpiRefused.Problem first = kpi.problems().get(0);
            return texts.text(
                    language, "rihla.rest." + first.error().code(), first.values().toArray());
        }
        if (why instanceof SegmentRefused segment) {
            SegmentRefused.Problem first = segment.problems().get(0);
            return texts.text(
                    language, "rihla.rest." + first.error().code(), first.values().toArray());
        }
        if (why instanceof PictureRefused picture) {
            return texts.text(
                    language,
                    "rihla.picture-error." + picture.error().code(),
                    picture.values().toArray());
        }
        throw why;
    }

    private Response malformed(MapFormatException malformed) {
        return Json.answer(
                malformed.error() == FormatError.TOO_LARGE ? 413 : 400,
                said(malformed.code(), malformed.place(), sentence(malformed)));
    }

    /** What a refusal says, for a resource that adds to it what people have to know. */
    ObjectNode body(String code, String field) {
        return body(code, field, sentence(code));
    }

    private Response refuse(int status, String code, String field, String key, Object... values) {
        return Json.answer(status, body(code, field, key, values));
    }

    private ObjectNode body(String code, String field, String key, Object... values) {
        return said(code, field, texts.text(reader.locale().language(), key, values));
    }

    private static ObjectNode said(String code, String field, String sentence) {
        ObjectNode body = Json.object();
        body.put("code", code);
        body.put("message", sentence);
        body.put("field", field);
        return body;
    }
}
