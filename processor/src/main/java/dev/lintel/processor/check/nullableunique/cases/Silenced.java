package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "accounts",
    uniqueConstraints = @UniqueConstraint(name = "uq_accounts_phone", columnNames = "phone"))
@Allow(value = "nullable-unique", because = "many accounts have no phone")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = true, length = 40)
  String phone;
}
