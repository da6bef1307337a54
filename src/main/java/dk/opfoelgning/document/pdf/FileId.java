package dk.opfoelgning.document.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfObject;

/// Names a file by what it holds, so that the same content has the same name.
record FileId(byte[] digest) {
    static FileId of(String content) {
        try {
            return new FileId(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    PdfObject toPdf() {
        return PdfEncryption.createInfoId(digest, digest);
    }
}
