package shop;

import dev.lintel.Default;
import dev.lintel.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;

enum Grade {
  A,
  B
}

@Entity
@Table(name = "ports")
class Port {
  @Id
  @Column(columnDefinition = "char(5)")
  String code;

  @Column(nullable = false, columnDefinition = "char(2)")
  String country;

  @Column(nullable = false, columnDefinition = "char(3)")
  String money;

  @Column(nullable = false, columnDefinition = "char(64)")
  String planSha256;

  @Column(nullable = false, columnDefinition = "char(32)")
  String file_hash;

  @Size(min = 8, max = 8)
  @Column(nullable = false, columnDefinition = "char(8)")
  String partner;

  @Column(nullable = false)
  char flag;

  @Default("'A'")
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 1)
  Grade grade;

  @Column(nullable = false, length = 40)
  String name;
}

@Entity
@Table(name = "ships")
@Inheritance
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
class Ship {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "home", nullable = false, foreignKey = @ForeignKey(name = "fk_ships_home"))
  Port home;
}
