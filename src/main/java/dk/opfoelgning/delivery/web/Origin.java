package dk.opfoelgning.delivery.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, as far as the network tells. Who has an IPv6 network chooses the lower half of the
/// address at will, so only the upper half counts.
final class Origin {
    private static final int NETWORK = 8;

    private Origin() {}

    /// @param address as the server has it
    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
