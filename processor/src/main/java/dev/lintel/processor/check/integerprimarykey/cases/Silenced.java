package shop;

import dev.lintel.Allow;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "warehouses")
class Warehouse {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Allow(value = "integer-primary-key", because = "one row for each warehouse")
  Integer id;
}

@Entity
@Table(name = "pallets")
class Pallet {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id; // LINT: integer-primary-key
}
