package shop;

import dev.lintel.Default;
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
class Film {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

}

@Entity
@Table(name = "bills")
class Bill {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal total;

  @Default("0")
  @Column(nullable = false)
  long b;

}
