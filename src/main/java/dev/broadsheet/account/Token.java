package dev.broadsheet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** What is kept of a bearer token: the hash by which it is recognised, never the token. */
@Entity
@Table(schema = "people", name = "token")
class Token extends PanacheEntityBase {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    byte[] hash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    Account account;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** A token that nobody can guess, as its owner will send it. */
    static String random() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return "bs_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The record by which a token will be recognised until it is revoked. */
    static Token issue(String secret, Account account, Instant now) {
        Token token = new Token();
        token.hash = hashOf(secret);
        token.account = account;
        token.issuedAt = now;
        return token;
    }

    /** The account that a token stands for; empty when the token is unknown, expired or revoked. */
    static Optional<Account> holder(String secret, Instant now) {
        return find("hash = ?1 and (expiresAt is null or expiresAt > ?2)", hashOf(secret), now)
                .<Token>firstResultOptional()
                .map(token -> token.account);
    }

    private static byte[] hashOf(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
