package dk.opfoelgning.extract.meetings;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Meeting;
import java.util.List;

/// `moeder`: one row for each document of a period.
public final class MeetingExtract implements ExtractKind<Meeting> {

    @Override
    public String name() {
        return "moeder";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(MeetingColumn.values());
    }

    @Override
    public RowReader<Meeting> open(Heading heading, Surroundings surroundings) {
        return new MeetingRows();
    }
}
