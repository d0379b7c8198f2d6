package dev.broadsheet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Two ports of this machine that nobody uses: one for the service, one for its management. They are looked up together,
 * because whoever looks twice may be given the same one twice.
 */
public record FreePorts(int http, int management) {

    public static FreePorts find() throws IOException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (ServerSocket one = new ServerSocket(0, 1, here);
                ServerSocket other = new ServerSocket(0, 1, here)) {
            return new FreePorts(one.getLocalPort(), other.getLocalPort());
        }
    }
}
