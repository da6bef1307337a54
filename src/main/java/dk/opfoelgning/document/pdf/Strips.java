package dk.opfoelgning.document.pdf;

/// Takes slabs in reading order, and things to do once all slabs before them are drawn.
interface Strips {
    void add(Slab slab);

    void then(Runnable action);
}
