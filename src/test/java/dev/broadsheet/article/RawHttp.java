package dev.broadsheet.article;

import dev.broadsheet.Newsroom;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no client would let through, byte for byte. */
final class RawHttp {

    private RawHttp() {}

    /** The whole answer to a line such as {@code GET /v1/articles?q=%}. */
    static String answer(String line) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Newsroom.ADMIN_KEY
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
