package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Role;
import java.util.function.UnaryOperator;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Somebody who may log in, and what this one may see and do.
///
/// @param ownStatus name without ending of the own centre's document; blank without a centre
public record Person(Account account, String ownStatus) implements AuthenticatedPrincipal {
    private static final String STATUS = "maanedsstatus-";

    /// @param fileName what a centre is called in file names
    public static Person of(Account account, UnaryOperator<String> fileName) {
        return new Person(
                account, account.center().map(fileName).map(STATUS::concat).orElse(""));
    }

    String name() {
        return account.name();
    }

    @Override
    public String getName() {
        return name();
    }

    Role role() {
        return account.role();
    }

    /// Whether the password is kept here.
    boolean isLocal() {
        return !account.passwordHash().isEmpty();
    }

    boolean mayApprove() {
        return role() == Role.SEKRETARIAT;
    }

    /// Whether approved documents are taken over to the systems for records and agendas.
    boolean mayHandOver() {
        return role() == Role.SEKRETARIAT || role() == Role.CONTROLLER;
    }

    /// Whether extracts are handed in, runs started, stops overruled and what is approved corrected.
    boolean mayRun() {
        return role() == Role.CONTROLLER;
    }

    boolean seesRuns() {
        return role() == Role.CONTROLLER || role() == Role.DRIFT;
    }

    boolean managesUsers() {
        return role() == Role.DRIFT;
    }

    /// Whether what the quality gates measured is shown: it may hold small numbers.
    boolean seesMeasurements() {
        return role() == Role.CONTROLLER;
    }

    boolean maySee(Manifest.Document document) {
        boolean isPublic = document.classification().equals(Classification.OFFENTLIG.code());
        return switch (role()) {
            case SEKRETARIAT -> isPublic;
            case LEDER -> isPublic || isOwn(document.path());
            case CHEF -> isPublic || document.path().startsWith(STATUS);
            case CONTROLLER -> true;
            case DRIFT -> false;
        };
    }

    private boolean isOwn(String path) {
        return !ownStatus.isEmpty() && (path.equals(ownStatus + ".pdf") || path.equals(ownStatus + ".html"));
    }
}
