package shop;

import dev.lintel.Allow;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "ledgers")
class Ledger {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "entries")
class Entry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "missing-on-delete", because = "the billing team keeps this key")
  @ManyToOne(optional = false)
  @JoinColumn(name = "ledger_id", nullable = false, foreignKey = @ForeignKey(name = "fk_entries_ledger_id"))
  Ledger ledger;

  @ManyToOne(optional = false) // LINT: missing-on-delete
  @JoinColumn(name = "mirror_id", nullable = false, foreignKey = @ForeignKey(name = "fk_entries_mirror_id"))
  Ledger mirror;
}
