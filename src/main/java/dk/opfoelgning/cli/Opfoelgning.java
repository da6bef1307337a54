package dk.opfoelgning.cli;

/// The program's command line.
public final class Opfoelgning {
    static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
