package dk.opfoelgning.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/// One Markdown text, saved in the formats that people write in.
record WrittenAs(String markdown, Path folder) {
    Path file(String ending) throws IOException {
        var file = folder.resolve("tekst." + ending);
        switch (ending) {
            case "md" -> Files.writeString(file, markdown);
            case "txt" -> Files.writeString(file, markdown.replaceAll("(?m)^#+ ", ""));
            case "html" -> Files.writeString(file, html());
            case "docx" -> docx(file);
            case "pdf" -> pdf(file);
            default -> throw new IllegalArgumentException(ending);
        }
        return file;
    }

    private List<String> blocks() {
        return List.of(markdown.strip().split("\n\n"));
    }

    private static int level(String block) {
        return block.indexOf(' ') <= block.lastIndexOf("# ") + 1 && block.startsWith("#") ? block.indexOf(' ') : 0;
    }

    private static String text(String block) {
        return block.substring(level(block)).strip();
    }

    private String html() {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"da\"><head><title>9 tal</title></head><body>\n");
        for (var block : blocks()) {
            var name = level(block) == 0 ? "p" : "h" + level(block);
            html.append("<%1$s>%2$s</%1$s>\n".formatted(name, text(block).replace("mio. kr.", "mio.&nbsp;kr.")));
        }
        return html.append("</body></html>\n").toString();
    }

    private void docx(Path file) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var block : blocks()) {
                var paragraph = document.createParagraph();
                if (level(block) > 0) {
                    paragraph.setStyle(level(block) == 1 ? "Titel" : "Overskrift1");
                }
                paragraph.createRun().setText(text(block).replace('\n', ' '));
            }
            document.write(out);
        }
    }

    private void pdf(Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            for (var block : blocks()) {
                var font = FontFactory.getFont(FontFactory.HELVETICA, level(block) > 0 ? 16 : 11, Font.NORMAL);
                document.add(new Paragraph(text(block).replace('\n', ' '), font));
            }
        }
    }
}
