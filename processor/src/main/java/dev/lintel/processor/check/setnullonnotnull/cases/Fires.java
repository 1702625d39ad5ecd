package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

// only: set-null-on-not-null
@Entity
@Table(name = "authors")
class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@MappedSuperclass
abstract class Written {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.SET_NULL) // LINT: set-null-on-not-null
  Author author;
}

@Entity
@Table(name = "posts")
class Post extends Written {
  @ManyToOne
  @OnDelete(OnDelete.Action.SET_NULL) // LINT: set-null-on-not-null
  @JoinColumn(
      name = "editor_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_posts_editor_id"))
  Author editor;

  @NotNull
  @ManyToOne
  @OnDelete(OnDelete.Action.SET_NULL) // LINT: set-null-on-not-null
  @JoinColumn(name = "reviewer_id", foreignKey = @ForeignKey(name = "fk_posts_reviewer_id"))
  Author reviewer;

  @ManyToOne
  @OnDelete(OnDelete.Action.SET_DEFAULT) // LINT: set-null-on-not-null
  @JoinColumn(name = "guest_id", foreignKey = @ForeignKey(name = "fk_posts_guest_id"))
  Author guest;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.SET_DEFAULT) // LINT: set-null-on-not-null
  @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "fk_posts_owner_id"))
  Author owner;

  @ManyToMany
  @OnDelete(OnDelete.Action.SET_NULL) // LINT: set-null-on-not-null
  @JoinTable(
      name = "post_readers",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "reader_id"),
      foreignKey = @ForeignKey(name = "fk_post_readers_post_id"),
      inverseForeignKey = @ForeignKey(name = "fk_post_readers_reader_id"))
  Set<Author> readers;

  @ElementCollection
  @OnDelete(OnDelete.Action.SET_NULL) // LINT: set-null-on-not-null
  @CollectionTable(
      name = "post_tags",
      joinColumns = @JoinColumn(name = "post_id"),
      foreignKey = @ForeignKey(name = "fk_post_tags_post_id"))
  @Column(name = "tag", nullable = false, length = 40)
  Set<String> tags;
}

@Entity
@Table(name = "letters")
class Letter extends Written {}

@Entity
@Table(name = "profiles")
class Profile {
  @Id
  Long id;

  @MapsId
  @OneToOne
  @OnDelete(OnDelete.Action.SET_NULL) // LINT: set-null-on-not-null
  @JoinColumn(name = "author_id", foreignKey = @ForeignKey(name = "fk_profiles_author_id"))
  Author author;
}
