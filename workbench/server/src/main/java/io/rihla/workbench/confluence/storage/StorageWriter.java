package io.rihla.workbench.confluence.storage;

/** Writes parsed storage format back. */
final class StorageWriter {

    private StorageWriter() {}

    static String inside(StorageNode.Element element) {
        StringBuilder out = new StringBuilder();
        element.children().forEach(child -> write(child, out));
        return out.toString();
    }

    private static void write(StorageNode node, StringBuilder out) {
        if (node instanceof StorageNode.Text text) {
            Escape.html(text.characters(), out);
        } else if (node instanceof StorageNode.Element element) {
            out.append('<').append(element.name());
            element.attributes()
                    .forEach(
                            (name, value) -> {
                                out.append(' ').append(name).append("=\"");
                                Escape.html(value, out);
                                out.append('"');
                            });
            if (element.children().isEmpty()) {
                out.append("/>");
                return;
            }
            out.append('>');
            element.children().forEach(child -> write(child, out));
            out.append("</").append(element.name()).append('>');
        }
    }
}
