package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// Several documents in one ZIP, sent while it is written. It is closed when it is whole and not otherwise: closing
/// ends it as if it were.
record Parcel(Shelf shelf) {

    /// @param name without ending
    static ZipOutputStream begin(String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".zip").build().toString());
        return new ZipOutputStream(response.getOutputStream());
    }

    /// A ZIP that cannot be finished is broken off, so that nobody takes a part for the whole.
    ///
    /// @param folder ends with `/`
    /// @throws IOException if the document was replaced meanwhile
    void add(String folder, Shelf.Edition edition, Manifest.Document document, ZipOutputStream zip) throws IOException {
        try (var in = shelf.open(edition, document)
                .orElseThrow(() -> new IOException("a document was replaced while it was sent"))) {
            zip.putNextEntry(new ZipEntry(folder + document.path()));
            in.transferTo(zip);
            zip.closeEntry();
        }
    }

    static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
