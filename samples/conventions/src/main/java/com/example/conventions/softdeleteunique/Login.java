package com.example.conventions.softdeleteunique;

import dev.lintel.PgIndex;
import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a customer signs in. Who left does not keep the name from others. */
@Entity
@Table(name = "logins")
@SoftDelete
@PgIndex(name = "uq_logins_email", columns = "lower(email)", unique = true, where = "deleted_at is null")
@Timestamps
class Login {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 320)
    String email;
}
