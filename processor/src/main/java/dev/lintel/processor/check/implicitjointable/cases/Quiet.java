package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;

@Entity
@Table(name = "tags")
class Tag {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToMany(mappedBy = "tags")
  Set<Post> posts;
}

@Entity
@Table(name = "posts")
class Post {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToMany(mappedBy = "post")
  Set<PostTag> postTags;

  /** The same rows without their entity, for queries. */
  @ManyToMany
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinTable(
      name = "post_tags",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"),
      foreignKey = @ForeignKey(name = "fk_post_tags_post_id"),
      inverseForeignKey = @ForeignKey(name = "fk_post_tags_tag_id"))
  Set<Tag> tags;

  /** Each tag belongs to one post at most. */
  @OneToMany
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinTable(
      name = "post_own_tags",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"),
      foreignKey = @ForeignKey(name = "fk_post_own_tags_post_id"),
      inverseForeignKey = @ForeignKey(name = "fk_post_own_tags_tag_id"))
  Set<Tag> ownTags;
}

@Embeddable
record PostTagId(Long postId, Long tagId) implements Serializable {}

@Entity
@Table(name = "post_tags")
class PostTag {
  @EmbeddedId
  PostTagId id;

  @MapsId("postId")
  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "post_id", nullable = false, foreignKey = @ForeignKey(name = "fk_post_tags_post_id"))
  Post post;

  @MapsId("tagId")
  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "tag_id", nullable = false, foreignKey = @ForeignKey(name = "fk_post_tags_tag_id"))
  Tag tag;
}
