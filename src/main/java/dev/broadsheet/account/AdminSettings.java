package dev.broadsheet.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the first administrator comes from. */
@ConfigMapping(prefix = "broadsheet")
interface AdminSettings {

    /** The folder for what must not be lost: the embedded database, and the key of the first administrator. */
    @WithDefault("data")
    Path dataDir();

    /** The administrator's key, where the operator brings one; the file is not written then. */
    Optional<String> adminKey();
}
