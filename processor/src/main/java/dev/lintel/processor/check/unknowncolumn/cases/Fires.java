package shop;

import dev.lintel.AccessPattern;
import dev.lintel.FullText;
import dev.lintel.PgIndex;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "orders",
    indexes =
        @Index(
            name = "ix_orders_placed",
            columnList = "custmer_number"), // LINT: unknown-column
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_orders_number",
            columnNames = "numbr")) // LINT: unknown-column
@PgIndex(
    name = "ix_orders_open",
    columns = "stat") // LINT: unknown-column
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "customer_number", nullable = false)
  long customer;

  @Column(nullable = false)
  long number;

  @Column(nullable = false)
  int state;
}

@Entity
@Table(name = "articles")
@FullText(columns = {"title", "boddy"}) // LINT: unknown-column
class Article {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String title;

  @Column(nullable = false, columnDefinition = "text")
  String body;
}

@MappedSuperclass
abstract class Written {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String author;
}

@Entity
@Table(name = "letters")
@AccessPattern(where = "autor = ? and sent = ?", orderBy = "id") // LINT: unknown-column
@AccessPattern(
    where = "author = ?",
    orderBy = "writen_on desc") // LINT: unknown-column
@AttributeOverride(name = "autor", column = @Column(name = "sender", length = 80, nullable = false)) // LINT: unknown-column
class Letter extends Written {
  @Column(nullable = false)
  long sent;

  @Column(nullable = false)
  long writtenOn;
}
