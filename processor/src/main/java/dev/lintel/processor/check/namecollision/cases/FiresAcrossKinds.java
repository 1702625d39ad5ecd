package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "bills")
class Bill {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "Bills")
class Invoice { // LINT: name-collision
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "payments")
class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payments")
  @SequenceGenerator(
      name = "payments",
      sequenceName = "Bills", // LINT: name-collision
      allocationSize = 50)
  Long id;

  @Default("'card'")
  @Column(nullable = false)
  Means means;

  @Default("'open'")
  @Column(nullable = false)
  State state;

  @Default("'open'")
  @Column(nullable = false)
  Phase phase;
}

@Enum(name = "payments") // LINT: name-collision
enum Means {
  CARD,
  CASH
}

@Enum(name = "payment_state")
enum State {
  OPEN,
  DONE
}

@Enum(name = "payment_state") // LINT: name-collision
enum Phase {
  OPEN,
  SENT
}
