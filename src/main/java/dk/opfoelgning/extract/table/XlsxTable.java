package dk.opfoelgning.extract.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HexFormat;

/// The first sheet of an XLSX file, streamed.
record XlsxTable(Path file) implements Table {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    @Override
    public String read(TableListener listener) throws IOException {
        var sha256 = sha256();
        var beginning = beginning();
        if (Arrays.equals(beginning, ZIP)) {
            readWorkbook(listener);
        } else {
            boolean isOle = Arrays.equals(beginning, OLE);
            listener.fault(isOle ? TableFault.PROTECTED_WORKBOOK : TableFault.NOT_A_WORKBOOK, 0);
        }
        return sha256;
    }

    private void readWorkbook(TableListener listener) {
        try (var workbook = Workbook.open(file)) {
            workbook.readFirstSheet(listener);
        } catch (NotAWorkbook e) {
            listener.fault(TableFault.NOT_A_WORKBOOK, 0);
        }
    }

    private byte[] beginning() throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(ZIP.length);
        }
    }

    private String sha256() throws IOException {
        var digest = Table.sha256();
        try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
