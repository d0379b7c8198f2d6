package dev.broadsheet.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What names a request that may be repeated. Two accounts may choose the same key and never meet.
 *
 * @param key as the client chose it, 1 to 255 characters of ASCII
 */
@Embeddable
record AccountKey(@Column(name = "account_id") UUID account, String key) {

    @Override
    public String toString() {
        return account + " " + key;
    }
}
