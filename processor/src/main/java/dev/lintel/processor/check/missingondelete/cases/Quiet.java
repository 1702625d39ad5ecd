package shop;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "posts")
@Inheritance(strategy = InheritanceType.JOINED)
class Post {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(Action.CASCADE)
  @JoinColumn(name = "author_id", nullable = false, foreignKey = @ForeignKey(name = "fk_posts_author_id"))
  Author author;

  @ManyToOne(optional = true)
  @OnDelete(Action.SET_NULL)
  @JoinColumn(name = "editor_id", foreignKey = @ForeignKey(name = "fk_posts_editor_id"))
  Author editor;

  @ManyToOne(optional = true)
  @OnDelete(Action.NO_ACTION)
  @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_posts_parent_id"))
  Post parent;

  @ManyToOne(optional = true)
  @JoinColumn(name = "legacy_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Author legacy;

  @Allow(value = "implicit-join-table", because = "a pair has nothing else to say")
  @ManyToMany
  @OnDelete(Action.CASCADE)
  @JoinTable(
      name = "post_topics",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "topic_id"),
      foreignKey = @ForeignKey(name = "fk_post_topics_post_id"),
      inverseForeignKey = @ForeignKey(name = "fk_post_topics_topic_id"))
  Set<Topic> topics;

  @ElementCollection
  @OnDelete(Action.CASCADE)
  @CollectionTable(
      name = "post_links",
      joinColumns = @JoinColumn(name = "post_id"),
      foreignKey = @ForeignKey(name = "fk_post_links_post_id"))
  @Column(name = "link", nullable = false, length = 200)
  List<String> links;
}

@Entity
@Table(name = "articles")
@OnDelete(Action.CASCADE)
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_articles_id"))
class Article extends Post {
  @Column(nullable = false, length = 80)
  String title;
}

@Entity
@Table(name = "authors")
class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToMany(mappedBy = "author")
  List<Post> posts;
}

@Entity
@Table(name = "topics")
class Topic {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToMany(mappedBy = "topics")
  Set<Post> posts;
}
