package io.rihla.workbench.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Maps with many issues, taken in from an archive of this very site, where links are kept. */
final class LinkedMaps {

    private static final int TOUCHPOINTS_A_STAGE = 10;

    private LinkedMaps() {}

    /**
     * A map with a pain point at each of its touchpoints, to which these issues are linked in turn.
     */
    static String json(Host host, String key, int touchpoints, List<Long> issues) {
        List<String> stages = new ArrayList<>();
        List<String> points = new ArrayList<>();
        List<String> pains = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < touchpoints; i++) {
            int stage = i / TOUCHPOINTS_A_STAGE;
            if (i % TOUCHPOINTS_A_STAGE == 0) {
                stages.add("{\"id\":\"s%1$d\",\"name\":{\"en\":\"Stage %1$d\"}}".formatted(stage));
            }
            points.add(
                    "{\"id\":\"t%1$d\",\"stage\":\"s%2$d\",\"name\":{\"en\":\"Step %1$d\"},\"feeling\":%3$d}"
                            .formatted(i, stage, i % 5 - 2));
            pains.add(
                    "{\"id\":\"%1$s-p%2$d\",\"touchpoint\":\"t%2$d\",\"text\":{\"en\":\"Pain %2$d\"}}"
                            .formatted(key, i));
        }
        for (int i = 0; i < issues.size(); i++) {
            String pain = key + "-p" + i % touchpoints;
            links.add(
                    "{\"id\":\"%1$s.i%2$d\",\"painPoint\":\"%1$s\",\"issue\":%2$d}"
                            .formatted(pain, issues.get(i)));
        }
        return """
               {"format":"rihla-map/1","key":"%1$s","languages":["en"],"name":{"en":"Map %1$s"},
                "stages":[%2$s],"touchpoints":[%3$s],"painPoints":[%4$s],
                "issueLinksOf":"%5$s","issueLinks":[%6$s]}
               """
                .formatted(
                        key,
                        String.join(",", stages),
                        String.join(",", points),
                        String.join(",", pains),
                        host.confluence(),
                        String.join(",", links));
    }

    static void take(Host host, List<String> maps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < maps.size(); i++) {
                zip.putNextEntry(new ZipEntry("maps/linked-" + i + ".json"));
                zip.write(Maps.utf8(maps.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        host.wiki("admin")
                .with("X-Atlassian-Token", "no-check")
                .send(
                        "POST",
                        "/rest/rihla/1.0/admin/import",
                        "application/octet-stream",
                        out.toByteArray())
                .expect(200);
    }
}
