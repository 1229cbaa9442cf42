package io.rihla.rest;

import static io.rihla.rest.PersonaCalls.code;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The portrait of a persona, and what is drawn where there is none. */
class PersonaPictureResourceTest {

    private final PersonaCalls calls = new PersonaCalls();

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void aPictureIsKeptServedAndTakenAwayWithItsRights() throws IOException {
        Response put = calls.personas.picture.change(calls.lina, "tab/1", file(600, 300));
        assertThat(put.getStatus()).isEqualTo(200);
        String id = Site.json(put).path("picture").asText();
        assertThat(
                        Site.json(calls.personas.list.read(calls.lina, null))
                                .at("/persona/picture")
                                .asText())
                .isEqualTo(id);

        calls.site.as("vera");
        Response got = calls.personas.picture.read(calls.lina, Long.parseLong(id));
        assertThat(got.getStatus()).isEqualTo(200);
        assertThat(got.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.getHeaderString("Cache-Control")).startsWith("private, max-age=");
        assertThat(got.getMediaType().getType()).isEqualTo("image");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream((byte[]) got.getEntity()));
        assertThat(seen.getWidth()).isEqualTo(512);
        assertThat(calls.personas.picture.change(calls.lina, "", file(5, 5)).getStatus())
                .isEqualTo(403);
        assertThat(code(calls.personas.picture.read(calls.lina, 99))).isEqualTo("no-picture");

        calls.site.as("eve");
        assertThat(code(calls.personas.picture.read(calls.lina, Long.parseLong(id))))
                .isEqualTo("no-persona");

        calls.site.as("ana");
        String other =
                Site.json(calls.personas.begin.copy(calls.lina, null, Site.body("{}")))
                        .path("key")
                        .asText();
        String copied =
                Site.json(calls.personas.list.read(other, null)).at("/persona/picture").asText();
        assertThat(copied).isNotEqualTo(id);
        assertThat(calls.personas.picture.read(other, Long.parseLong(copied)).getStatus())
                .isEqualTo(200);
        assertThat(code(calls.personas.picture.read(other, Long.parseLong(id))))
                .isEqualTo("no-picture");

        assertThat(calls.personas.picture.remove(calls.lina, "").getStatus()).isEqualTo(200);
        assertThat(
                        Site.json(calls.personas.list.read(calls.lina, null))
                                .at("/persona/picture")
                                .asText(""))
                .isEmpty();
    }

    @Test
    void aBadPictureIsRefusedWithTheReasonAndChangesNothing() {
        Response empty = calls.personas.picture.change(calls.lina, "", Site.body(""));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(code(empty)).isEqualTo("empty");
        assertThat(Site.json(empty).path("message").asText()).startsWith("No file was sent");
        assertThat(code(calls.personas.picture.change(calls.lina, "", Site.body("<svg/>"))))
                .isEqualTo("unknown-kind");
        Response large =
                calls.personas.picture.change(
                        calls.lina, "", new ByteArrayInputStream(new byte[11 * 1024 * 1024]));
        assertThat(large.getStatus()).isEqualTo(413);
        assertThat(calls.list().at("/personas/0/revision").asLong()).isZero();
    }

    @Test
    void withoutAPictureThereIsADrawing() {
        Response drawn = calls.personas.avatar.draw(calls.lina, 0, "");
        assertThat(drawn.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat((String) drawn.getEntity()).startsWith("<svg").contains(">BL</text>");
        assertThat(code(calls.personas.avatar.draw(calls.lina, 7, ""))).isEqualTo("no-persona");
        assertThat(code(calls.personas.avatar.draw(calls.lina, 0, "xx"))).isEqualTo("value");
    }

    private static InputStream file(int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        return new ByteArrayInputStream(file.toByteArray());
    }
}
