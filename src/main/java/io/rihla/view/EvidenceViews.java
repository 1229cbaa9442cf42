package io.rihla.view;

import io.rihla.journey.EnumIds;
import io.rihla.journey.Evidence;
import io.rihla.persona.Footing;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The evidence of a persona as templates get it. */
final class EvidenceViews {

    private EvidenceViews() {}

    /** Adds the evidence, and what it comes to, to the view of a persona. */
    static void put(
            Map<String, Object> view,
            List<Evidence> evidence,
            Labels labels,
            LocalDate today,
            int lastsMonths) {
        Footing footing = Footing.of(evidence, today, lastsMonths);
        view.put("evidenceCount", footing.count());
        view.put("newest", footing.newest().map(LocalDate::toString).orElse(""));
        view.put("months", footing.months(today));
        view.put("grade", EnumIds.id(footing.grade()));
        view.put(
                "evidence",
                evidence.stream().map(each -> of(each, labels, today, lastsMonths)).toList());
    }

    private static Map<String, @Nullable Object> of(
            Evidence evidence, Labels labels, LocalDate today, int lastsMonths) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", evidence.id());
        view.put("kind", EnumIds.id(evidence.kind()));
        view.put("note", labels.view(evidence.note()));
        view.put("date", evidence.date().map(LocalDate::toString).orElse(""));
        view.put(
                "old",
                evidence.date().map(day -> Footing.isOld(day, today, lastsMonths)).orElse(false));
        view.put("link", evidence.link());
        view.put("host", host(evidence.link()));
        view.put("sample", evidence.sampleSize());
        view.put("reached", evidence.goalReached().map(EnumIds::id).orElse(""));
        return view;
    }

    /** Where a link goes, in short; the edit that wrote it has made sure that it has one. */
    private static String host(String link) {
        if (link.isEmpty()) {
            return "";
        }
        String host = URI.create(link).getHost();
        return host == null ? link : host;
    }
}
