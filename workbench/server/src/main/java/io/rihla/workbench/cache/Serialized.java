package io.rihla.workbench.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Keys and values as other nodes get them. A plugin's own classes are unknown there. */
final class Serialized {

    private Serialized() {}

    /**
     * @throws IllegalArgumentException for what cannot be serialized
     */
    static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    value.getClass() + " cannot be told to other nodes", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IllegalArgumentException for what is of no class of the product
     */
    static Object read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalArgumentException("A value of a class that the product lacks", e);
        }
    }
}
