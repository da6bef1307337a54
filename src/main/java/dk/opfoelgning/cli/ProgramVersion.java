package dk.opfoelgning.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that the jar was built as.
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"opfoelgning " + (version == null ? "(not built as a jar)" : version)};
    }
}
