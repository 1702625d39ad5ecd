package shop;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "authors")
class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "set-null-on-not-null", because = "a trigger gives the pupils to another mentor first")
  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "mentor_id", nullable = false, foreignKey = @ForeignKey(name = "fk_authors_mentor_id"))
  Author mentor;
}
