package shop;

import dev.lintel.OnDelete;
import dev.lintel.SoftDelete;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "projects")
@SoftDelete
@Inheritance(strategy = InheritanceType.JOINED)
class Project {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "project_tags",
      joinColumns = @JoinColumn(name = "project_id"),
      foreignKey = @ForeignKey(name = "fk_project_tags_project_id"))
  @Column(name = "tag", nullable = false, length = 40)
  Set<String> tags;
}

@Entity
@Table(name = "big_projects")
@OnDelete(OnDelete.Action.CASCADE)
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_big_projects_id"))
class BigProject extends Project {}

@Entity
@Table(name = "milestones")
@SoftDelete
class Milestone {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "project_id", nullable = false, foreignKey = @ForeignKey(name = "fk_milestones_project_id"))
  Project project;
}

@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "project_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_project_id"))
  Project project;
}

@Entity
@Table(name = "invoice_lines")
@SoftDelete
class InvoiceLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "invoice_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoice_lines_invoice_id"))
  Invoice invoice;
}
