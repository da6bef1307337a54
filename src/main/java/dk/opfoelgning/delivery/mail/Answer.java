package dk.opfoelgning.delivery.mail;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// What became of a try to send.
///
/// @param problem in words of ours with the server's code; blank when sent. What a server says may hold addresses.
public record Answer(Fate fate, String problem) {
    private static final int PERMANENT = 500;

    public enum Fate {
        SENT,
        /// For good: there is no such address, or the server does not take the message.
        REFUSED,
        /// This message may be taken later.
        LATER,
        /// The server fell silent over this message.
        SILENT,
        /// No message is taken now.
        UNREACHABLE
    }

    static Answer sent() {
        return new Answer(Fate.SENT, "");
    }

    static Answer unreachable(Exception failure) {
        return new Answer(
                Fate.UNREACHABLE,
                "the mail server cannot be used (%s)"
                        .formatted(root(failure).getClass().getSimpleName()));
    }

    /// What a failure in the middle of sending means.
    static Answer of(MessagingException failure) {
        return causes(failure)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> broken(root(failure)));
    }

    private static Answer broken(Throwable root) {
        return new Answer(
                root instanceof SocketTimeoutException ? Fate.SILENT : Fate.LATER,
                "the connection failed (%s)".formatted(root.getClass().getSimpleName()));
    }

    private static Optional<Answer> known(Exception failure) {
        return switch (failure) {
            case SMTPSenderFailedException sender ->
                Optional.of(new Answer(
                        Fate.UNREACHABLE, "the server refuses the sender (%d)".formatted(sender.getReturnCode())));
            case SMTPAddressFailedException address ->
                Optional.of(coded(address.getReturnCode(), "the server refuses the address"));
            // Its own code is that of an address further on, where there is one
            case SMTPSendFailedException send
            when send.getNextException() == null ->
                Optional.of(coded(send.getReturnCode(), "the server refuses the message"));
            default -> Optional.empty();
        };
    }

    private static Answer coded(int code, String refusal) {
        return code >= PERMANENT
                ? new Answer(Fate.REFUSED, "%s (%d)".formatted(refusal, code))
                : new Answer(Fate.LATER, "the server asks to try again later (%d)".formatted(code));
    }

    /// A failure and those that it carries along.
    private static Stream<Exception> causes(MessagingException failure) {
        return Stream.iterate(
                failure,
                cause -> cause != null,
                cause -> cause instanceof MessagingException carrying ? carrying.getNextException() : null);
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null || failure.getCause() == failure ? failure : root(failure.getCause());
    }
}
