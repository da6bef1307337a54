package dk.opfoelgning.delivery.web;

/// Where the page has what, from its own address on.
public final class Addresses {
    /// Characters of the checksum: nobody guesses as much, and a document that was made again has another.
    private static final int KEY = 32;

    private Addresses() {}

    public static String followUp(String edition) {
        return "/opfoelgninger/" + edition;
    }

    /// A document to take home.
    ///
    /// @param sha256 of its bytes, in hex
    /// @param path in the follow-up's folder
    public static String document(String edition, String sha256, String path) {
        return followUp(edition) + "/" + key(sha256) + "/" + path;
    }

    /// The page that shows a document within it.
    static String shown(String edition, String sha256, String path) {
        return followUp(edition) + "/" + key(sha256) + "/se/" + path;
    }

    /// The document by itself, to look at.
    static String bare(String edition, String sha256, String path) {
        return followUp(edition) + "/" + key(sha256) + "/vis/" + path;
    }

    static String key(String sha256) {
        return sha256.substring(0, KEY);
    }
}
