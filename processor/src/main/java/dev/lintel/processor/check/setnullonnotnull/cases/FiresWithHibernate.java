package shop;

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
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "authors")
@Inheritance(strategy = InheritanceType.JOINED)
class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(action = OnDeleteAction.SET_NULL) // LINT: set-null-on-not-null
  @JoinColumn(name = "mentor_id", nullable = false, foreignKey = @ForeignKey(name = "fk_authors_mentor_id"))
  Author mentor;

  @ManyToOne(optional = false)
  @ColumnDefault("0")
  @OnDelete(action = OnDeleteAction.SET_DEFAULT)
  @JoinColumn(name = "agent_id", nullable = false, foreignKey = @ForeignKey(name = "fk_authors_agent_id"))
  Author agent;
}

@Entity
@Table(name = "poets")
@OnDelete(action = OnDeleteAction.SET_NULL) // LINT: set-null-on-not-null
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_poets_id"))
class Poet extends Author {}
