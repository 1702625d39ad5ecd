package shop;

import dev.lintel.Computed;
import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.OnDelete;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

@Enum(name = "season")
enum Season {
  SUMMER,
  WINTER
}

enum Wind {
  CALM,
  STORM
}

class WindConverter implements AttributeConverter<Wind, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Wind value) {
    return value == Wind.CALM ? 0 : 12;
  }

  @Override
  public Wind convertToEntityAttribute(Integer value) {
    return value == 0 ? Wind.CALM : Wind.STORM;
  }
}

@Embeddable
class Marks {
  boolean seen;

  @Default("false")
  @Column(nullable = false)
  boolean heard;
}

@Entity
@Table(name = "days")
class Day {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Default("false")
  boolean sunny;

  @ColumnDefault("true")
  boolean dry;

  @Column(nullable = false, columnDefinition = "boolean default false")
  boolean foggy;

  @Computed("not sunny")
  boolean dull;

  @Default("'summer'")
  @Column(nullable = false)
  Season season;

  @Column(nullable = true)
  Season former;

  @Convert(converter = WindConverter.class)
  @Column(nullable = false)
  Wind wind;

  @Column(nullable = false)
  int degrees;

  @Column(nullable = false, length = 20)
  String place;

  @Embedded Marks marks;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "day_winds",
      joinColumns = @JoinColumn(name = "day_id"),
      foreignKey = @ForeignKey(name = "fk_day_winds_day_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "wind", nullable = false, length = 10)
  Set<Wind> winds;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "day_votes",
      joinColumns = @JoinColumn(name = "day_id"),
      foreignKey = @ForeignKey(name = "fk_day_votes_day_id"))
  @MapKeyColumn(name = "season")
  @Column(name = "vote", nullable = false)
  Map<Season, Boolean> votes;
}

@Entity
@Table(name = "plans")
class Plan {
  @Embeddable
  record Key(Season season, Integer year) {}

  @EmbeddedId Key key;
}

@Entity
@Table(name = "moods")
class MoodOfTheSeason {
  @Id Season season;
}

@Entity
@Table(name = "signs")
@Inheritance
@DiscriminatorColumn(name = "kind", length = 10)
class Sign {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
class Lamp extends Sign {
  @Column(
      check =
          @CheckConstraint(
              name = "ck_signs_lit",
              constraint = "kind <> 'Lamp' or lit is not null"))
  boolean lit;
}
