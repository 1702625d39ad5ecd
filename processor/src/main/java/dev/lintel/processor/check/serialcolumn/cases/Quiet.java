package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "stamps")
class Stamp {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(
      nullable = false,
      insertable = false,
      columnDefinition = "bigint generated always as identity")
  Long number;

  @Column(name = "serial", nullable = false, length = 20)
  String serial;
}

@Entity
@Table(name = "seals")
class Seal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(columnDefinition = "bigint")
  Long id;
}
