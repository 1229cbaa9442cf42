package io.rihla.workbench.confluence.storage;

/** The words of a page, as a search index takes them: no markup, no macro parameters. */
public final class PlainText {

    private PlainText() {}

    /** Empty for a text that cannot be read. */
    public static String of(String storage) {
        StringBuilder text = new StringBuilder();
        try {
            gather(StorageParser.parse(storage), text);
        } catch (StorageException e) {
            return "";
        }
        return text.toString().replaceAll("\\s+", " ").trim();
    }

    private static void gather(StorageNode node, StringBuilder text) {
        if (node instanceof StorageNode.Text characters) {
            text.append(characters.characters());
        } else if (node instanceof StorageNode.Element element
                && !element.name().equals("ac:parameter")) {
            text.append(' ');
            element.children().forEach(child -> gather(child, text));
        }
    }
}
