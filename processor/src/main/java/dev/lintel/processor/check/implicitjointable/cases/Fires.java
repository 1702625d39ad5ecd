package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

// only: implicit-join-table
@Entity
@Table(name = "tags")
class Tag {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToMany(mappedBy = "tags")
  Set<Post> posts;
}

@MappedSuperclass
abstract class Watched {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToMany // LINT: implicit-join-table
  @OnDelete(OnDelete.Action.CASCADE)
  Set<Tag> watchers;
}

@Entity
@Table(name = "posts")
class Post extends Watched {
  @OnDelete(OnDelete.Action.CASCADE)
  @ManyToMany // LINT: implicit-join-table
  @JoinTable(
      name = "post_tags",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"),
      foreignKey = @ForeignKey(name = "fk_post_tags_post_id"),
      inverseForeignKey = @ForeignKey(name = "fk_post_tags_tag_id"))
  Set<Tag> tags;
}

@Entity
@Table(name = "pages")
class Page extends Watched {
  private List<Tag> marks;

  @ManyToMany // LINT: implicit-join-table
  @jakarta.persistence.Access(jakarta.persistence.AccessType.PROPERTY)
  @OnDelete(OnDelete.Action.CASCADE)
  public List<Tag> getMarks() {
    return marks;
  }

  public void setMarks(List<Tag> marks) {
    this.marks = marks;
  }
}
