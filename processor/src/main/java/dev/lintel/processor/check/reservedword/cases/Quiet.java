package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Keywords that are not reserved, and what needs no quotes though it has some. */
@Entity
@Table(name = "values")
class Value {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @Column(nullable = false, length = 80)
  String type;

  @Column(nullable = false, length = 80)
  String value;

  @Column(nullable = false)
  int position;

  @Column(nullable = false)
  int year;

  @Column(nullable = false)
  int row;

  @Column(name = "\"time\"", nullable = false)
  int time;

  @Column(name = "`größe`", nullable = false)
  int size;

  @Column(name = "order_number", nullable = false)
  int order;

  @Column(nullable = false)
  int users;
}
