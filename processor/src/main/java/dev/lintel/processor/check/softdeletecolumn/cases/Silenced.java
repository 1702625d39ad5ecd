package shop;

import dev.lintel.Allow;
import dev.lintel.SoftDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "ledgers")
@SoftDelete
class Ledger {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "soft-delete-column", because = "the old application writes the day only")
  LocalDate deletedAt;
}

@Entity
@Table(name = "entries")
@SoftDelete
class Entry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  LocalDate deletedAt; // LINT: soft-delete-column
}
