package shop;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "posts")
class Post {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "implicit-join-table", because = "a post refers to another, or it does not")
  @ManyToMany
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinTable(
      name = "post_links",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "linked_id"),
      foreignKey = @ForeignKey(name = "fk_post_links_post_id"),
      inverseForeignKey = @ForeignKey(name = "fk_post_links_linked_id"))
  Set<Post> links;
}
