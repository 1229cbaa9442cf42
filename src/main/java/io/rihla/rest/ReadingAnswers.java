package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.readings.ReadingProblem;
import io.rihla.readings.ReadingsRefused;
import io.rihla.readings.csv.AnotherFile;
import io.rihla.readings.csv.NoSuchImport;
import io.rihla.readings.csv.TooManyImports;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What can go wrong with readings, besides what goes wrong everywhere. */
@ConfluenceComponent
public class ReadingAnswers {

    private final Answers answers;
    private final Texts texts;
    private final CurrentReader reader;

    public ReadingAnswers(Answers answers, Texts texts, CurrentReader reader) {
        this.answers = answers;
        this.texts = texts;
        this.reader = reader;
    }

    Response to(Supplier<Response> work) {
        return answers.to(
                () -> {
                    try {
                        return work.get();
                    } catch (ReadingsRefused refused) {
                        return refused(refused);
                    } catch (NoSuchImport missing) {
                        throw new RestRefused(404, "no-import", "");
                    } catch (AnotherFile other) {
                        throw new RestRefused(409, "another-file", "");
                    } catch (TooManyImports busy) {
                        throw new RestRefused(503, "too-many-imports", "");
                    }
                });
    }

    /** What is wrong with each, in the reader's language. */
    void problems(ArrayNode list, List<ReadingProblem> problems) {
        problems.forEach(problem -> list.add(ReadingJson.problem(problem, sentence(problem))));
    }

    /** The first problem as in every refusal, and all of them beside it. */
    private Response refused(ReadingsRefused refused) {
        ReadingProblem first = refused.problems().get(0);
        ObjectNode body = ReadingJson.problem(first, sentence(first));
        problems(body.putArray("problems"), refused.problems());
        return Json.answer(422, body);
    }

    private String sentence(ReadingProblem problem) {
        List<Object> values = new ArrayList<>();
        values.add(problem.text());
        values.addAll(problem.values());
        return texts.text(
                reader.locale().language(),
                "rihla.reading-error." + problem.error().code(),
                values.toArray());
    }
}
