package dk.opfoelgning.delivery.web;

/// Who is logged in, for the page's head and the way to other pages.
///
/// @param role in words, with the centre of one that has its own
public record PersonView(
        String name,
        String role,
        boolean local,
        boolean mayApprove,
        boolean mayHandOver,
        boolean mayRun,
        boolean seesRuns,
        boolean managesUsers) {
    static PersonView of(Person person) {
        var account = person.account();
        return new PersonView(
                account.name(),
                account.role().code()
                        + account.center().map(center -> ", " + center).orElse(""),
                person.isLocal(),
                person.mayApprove(),
                person.mayHandOver(),
                person.mayRun(),
                person.seesRuns(),
                person.managesUsers());
    }
}
