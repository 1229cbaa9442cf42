package io.rihla.persona.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;

/** A server whose Java reads no pictures loses nothing but pictures. */
class BareServerTest {

    @Test
    void whereNothingReadsPicturesTheReasonIsSaid() throws Exception {
        byte[] png = Files.written(Files.quarters(8, 8, BufferedImage.TYPE_3BYTE_BGR), "png");
        Class<?> workshop = new Bare().loadClass(PictureWorkshop.class.getName());
        Object bare = workshop.getConstructor(int.class).newInstance(1);

        Throwable failure =
                catchThrowable(
                        () ->
                                workshop.getMethod("read", InputStream.class)
                                        .invoke(bare, new ByteArrayInputStream(png)));

        assertThat(failure).isInstanceOf(InvocationTargetException.class);
        assertThat(failure.getCause().getClass().getName())
                .isEqualTo(PictureRefused.class.getName());
        assertThat(failure.getCause()).hasMessage("unavailable");
    }

    /** Our classes anew, with nothing that reads pictures behind them. */
    private static final class Bare extends ClassLoader {

        Bare() {
            super(BareServerTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("javax.imageio.")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null || !name.startsWith(Bare.class.getPackageName())) {
                return known != null ? known : super.loadClass(name, resolve);
            }
            try (InputStream in =
                    getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
