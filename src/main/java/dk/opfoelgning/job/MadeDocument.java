package dk.opfoelgning.job;

import dk.opfoelgning.facts.Classification;

/// A file in the period's folder.
record MadeDocument(String path, String mediaType, Classification classification) {}
