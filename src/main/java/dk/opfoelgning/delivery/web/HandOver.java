package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Correction;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.Period;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the systems for records (ESDH) and agendas are told of documents: the same as JSON and as XML.
///
/// @param aaben whether the documents are for everybody; closed ones go with a closed item
/// @param periode as `2026-05`
/// @param rettelse the number of a correction, 0 without
/// @param godkendt when, in UTC as `2026-06-01T10:00:00Z`
public record HandOver(
        String kommune,
        boolean aaben,
        String periode,
        int rettelse,
        String godkendtAf,
        String godkendt,
        List<Item> dokumenter) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// @param fil in the same folder of the package
    /// @param journalnummer blank where `moeder` knows no meeting, as what follows is
    /// @param moededato as `2026-06-09`
    /// @param punkt number on the agenda
    /// @param klassifikation `offentlig` or `intern`
    /// @param sha256 in hex
    public record Item(
            String titel,
            String fil,
            String journalnummer,
            String udvalg,
            String moededato,
            String punkt,
            String klassifikation,
            String medietype,
            long bytes,
            String sha256) {

        private Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("titel", titel);
            fields.put("fil", fil);
            fields.put("journalnummer", journalnummer);
            fields.put("udvalg", udvalg);
            fields.put("moededato", moededato);
            fields.put("punkt", punkt);
            fields.put("klassifikation", klassifikation);
            fields.put("medietype", medietype);
            fields.put("bytes", Long.toString(bytes));
            fields.put("sha256", sha256);
            return fields;
        }
    }

    /// @param titles of documents
    static HandOver of(
            String municipality,
            FollowUp followUp,
            Approval approval,
            List<Meeting> meetings,
            List<Manifest.Document> documents,
            Function<Manifest.Document, String> titles,
            Classification classification) {
        return new HandOver(
                municipality,
                classification == Classification.OFFENTLIG,
                followUp.period().toString(),
                followUp.correction().map(Correction::number).orElse(0),
                approval.by(),
                approval.at().toString(),
                documents.stream()
                        .filter(document -> document.classification().equals(classification.code()))
                        .map(document -> item(document, titles.apply(document), followUp.period(), meetings))
                        .toList());
    }

    private static Item item(Manifest.Document document, String title, Period period, List<Meeting> meetings) {
        var meeting = Meeting.of(meetings, period, DocumentView.stem(document.path()));
        return new Item(
                title,
                document.path(),
                meeting.map(Meeting::journalNumber).orElse(""),
                meeting.map(Meeting::committee).orElse(""),
                meeting.map(known -> known.date().toString()).orElse(""),
                meeting.map(Meeting::item).orElse(""),
                document.classification(),
                document.mediaType(),
                document.bytes(),
                document.sha256());
    }

    byte[] json() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    byte[] xml() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("overlevering");
        write(xml, "\n  ", "kommune", kommune);
        write(xml, "\n  ", "aaben", Boolean.toString(aaben));
        write(xml, "\n  ", "periode", periode);
        write(xml, "\n  ", "rettelse", Integer.toString(rettelse));
        write(xml, "\n  ", "godkendtAf", godkendtAf);
        write(xml, "\n  ", "godkendt", godkendt);
        for (var item : dokumenter) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("dokument");
            for (var field : item.fields().entrySet()) {
                write(xml, "\n    ", field.getKey(), field.getValue());
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void write(XMLStreamWriter xml, String indent, String name, String text) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
