package shop;

import dev.lintel.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  Terms terms;

  @Column(nullable = false)
  Terms agreed;
}

@Entity
@Table(name = "offers")
class Offer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  Terms terms;
}

@Embeddable
@Struct(name = "terms")
class Terms {
  @Column(length = 40)
  String location; // LINT: possible-rename

  @RenamedFrom("payer")
  @Column(length = 60)
  String debtor;
}
