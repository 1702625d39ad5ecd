package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@Entity
@Table(name = "documents")
@Inheritance(strategy = InheritanceType.JOINED)
class Document {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "contracts")
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_contracts_id"))
class Contract extends Document { // LINT: missing-on-delete
  @Column(nullable = false, length = 80)
  String party;
}

@Entity
@Table(name = "appendices")
class Appendix {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = true) // LINT: missing-on-delete, unnamed-constraint
  Document document;
}
