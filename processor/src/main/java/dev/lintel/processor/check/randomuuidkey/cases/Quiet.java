package shop;

// option: lintel.postgres=18

import dev.lintel.Default;
import dev.lintel.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;

@Entity
@Table(name = "artists")
class Artist {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @Default("gen_random_uuid()")
  @Column(nullable = false)
  UUID token;
}

@Entity
@Table(name = "albums")
class Album {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.TIME)
  UUID id;
}

@Entity
@Table(name = "songs")
class Song {
  @Id
  @Default("uuidv7()")
  UUID id;
}

@Entity
@Table(name = "covers")
class Cover {
  @Id UUID id;
}

@Entity
@Table(name = "labels")
class Label {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, columnDefinition = "uuid default gen_random_uuid()")
  UUID publicId;
}

@IdGeneratorType(OrderedGenerator.class)
@interface Ordered {}

class OrderedGenerator implements BeforeExecutionGenerator {
  @Override
  public Object generate(
      SharedSessionContractImplementor session, Object owner, Object value, EventType type) {
    return new UUID(System.nanoTime(), 0);
  }

  @Override
  public java.util.EnumSet<EventType> getEventTypes() {
    return java.util.EnumSet.of(EventType.INSERT);
  }
}

@Entity
@Table(name = "tours")
class Tour {
  @Id
  @GeneratedValue
  @Ordered
  UUID id;
}

@Entity
@Table(name = "album_songs")
class AlbumSong {
  @Embeddable
  record Key(UUID albumId, UUID songId) {}

  @EmbeddedId Key key;

  @MapsId("albumId")
  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "album_id", nullable = false, foreignKey = @ForeignKey(name = "fk_album_songs_album_id"))
  Album album;

  @MapsId("songId")
  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "song_id", nullable = false, foreignKey = @ForeignKey(name = "fk_album_songs_song_id"))
  Song song;
}
