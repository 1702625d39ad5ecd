package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "carts")
class Cart {
  @Id
  Long id;

  @AttributeOverride(name = "euros", column = @Column(name = "price")) // LINT: unknown-column
  Cents cents;

  @Lob // LINT: nonportable-mapping
  int size;

  @Version
  int version;

  @Version // LINT: nonportable-mapping
  int revision;
}

@Embeddable
class Cents {
  long value;
}
