package dk.opfoelgning.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/// The sections that are open, innermost last.
final class Sections {
    private final Deque<Tag> open = new ArrayDeque<>();
    private final Flow flow;

    Sections(Tag document, Flow flow) {
        this.flow = flow;
        open.push(document);
    }

    Tag current() {
        return open.getFirst();
    }

    void start() {
        open.push(current().child("Sect"));
    }

    void end() {
        Tag ended = open.pop();
        flow.then(ended::close);
    }
}
