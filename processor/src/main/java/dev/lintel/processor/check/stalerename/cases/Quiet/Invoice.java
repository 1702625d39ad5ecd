package shop;

import dev.lintel.Default;
import dev.lintel.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@MappedSuperclass
class Titled {
  @RenamedFrom("name")
  @Column(nullable = false, length = 80)
  String title;

}

@Entity
@Table(name = "books")
class Book extends Titled {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

}

@Entity
@Table(name = "films")
class Film extends Titled {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

}

@RenamedFrom("bills")
@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @RenamedFrom("total")
  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal sum;

  @RenamedFrom("b")
  @Default("0")
  @Column(nullable = false)
  long c;

}

@Entity
@Table(name = "stamps")
class Stamp {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @RenamedFrom("code")
  @Column(nullable = false)
  long number;

}
