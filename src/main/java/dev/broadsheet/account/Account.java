package dev.broadsheet.account;

import dev.broadsheet.story.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person or a program that may do something here. */
@Entity
@Table(schema = "people", name = "account")
class Account extends PanacheEntityBase {

    @Id
    UUID id;

    String kind;

    @Column(name = "display_name")
    String displayName;

    @Convert(converter = RoleWord.class)
    Role role;

    @Column(name = "created_at")
    Instant createdAt;

    /** A new account of a program. */
    static Account program(String name, Role role, Instant now) {
        Account account = new Account();
        account.id = Ids.next();
        account.kind = "program";
        account.displayName = name;
        account.role = role;
        account.createdAt = now;
        return account;
    }
}
