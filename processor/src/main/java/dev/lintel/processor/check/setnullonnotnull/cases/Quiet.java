package shop;

import dev.lintel.Default;
import dev.lintel.OnDelete;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
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
}

@Entity
@Table(name = "posts")
@DiscriminatorColumn(name = "kind", length = 20)
@DiscriminatorValue("post")
class Post {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "editor_id", foreignKey = @ForeignKey(name = "fk_posts_editor_id"))
  Author editor;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "author_id", nullable = false, foreignKey = @ForeignKey(name = "fk_posts_author_id"))
  Author author;

  @ManyToOne(optional = false)
  @Default("0")
  @OnDelete(OnDelete.Action.SET_DEFAULT)
  @JoinColumn(name = "owner_id", nullable = false, foreignKey = @ForeignKey(name = "fk_posts_owner_id"))
  Author owner;

  @ManyToOne(optional = true)
  @Default("1")
  @OnDelete(OnDelete.Action.SET_DEFAULT)
  @JoinColumn(name = "reviewer_id", foreignKey = @ForeignKey(name = "fk_posts_reviewer_id"))
  Author reviewer;
}

/** In the table of all posts the column has to be NULL in the rows of the others. */
@Entity
@DiscriminatorValue("guest")
class GuestPost extends Post {
  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "host_id", foreignKey = @ForeignKey(name = "fk_posts_host_id"))
  Author host;
}
