package dev.broadsheet.preview;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the tokens of previews and knows them again, with the key that all nodes share and read when they start. */
@ApplicationScoped
class PreviewKey {

    private static final String ALGORITHM = "HmacSHA256";

    /** 160 bits are beyond guessing, and with them the token is a multiple of three bytes: it has just one spelling. */
    private static final int SIGNATURE = 20;

    private static final int WRITTEN = (PreviewToken.LENGTH + SIGNATURE) / 3 * 4;

    private volatile SecretKeySpec secret;

    @Transactional
    void fetch(@Observes StartupEvent start) {
        String hex = Panache.getSession()
                .createNativeQuery("select encode(secret, 'hex') from desk.preview_key", String.class)
                .getSingleResult();
        use(HexFormat.of().parseHex(hex));
    }

    void use(byte[] key) {
        secret = new SecretKeySpec(key, ALGORITHM);
    }

    /** A token as it stands in an address. */
    String sign(PreviewToken token) {
        byte[] bytes = token.bytes();
        byte[] signed = Arrays.copyOf(bytes, bytes.length + SIGNATURE);
        System.arraycopy(signature(bytes), 0, signed, bytes.length, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** What an address says; empty when it was not signed with this key. */
    Optional<PreviewToken> read(String written) {
        if (written.length() != WRITTEN) {
            return Optional.empty();
        }
        try {
            byte[] signed = Base64.getUrlDecoder().decode(written);
            byte[] bytes = Arrays.copyOf(signed, PreviewToken.LENGTH);
            byte[] signature = Arrays.copyOfRange(signed, bytes.length, Math.max(bytes.length, signed.length));
            return MessageDigest.isEqual(signature, signature(bytes)) ? PreviewToken.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Arrays.copyOf(mac.doFinal(bytes), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
