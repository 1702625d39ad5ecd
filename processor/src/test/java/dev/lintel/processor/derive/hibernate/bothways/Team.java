package dev.lintel.processor.derive.hibernate.bothways;

import jakarta.persistence.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Associations seen from both sides. */
@Entity
class Team {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "team")
    @OrderColumn
    List<Runner> runners = new ArrayList<>();

    @OneToMany(mappedBy = "team")
    @MapKey(name = "number")
    Map<Integer, Runner> byNumber;

    @OneToMany(mappedBy = "team")
    @MapKeyColumn(name = "role_name")
    Map<String, Runner> byRole;

    @OneToMany(mappedBy = "contract.sponsored")
    Set<Sponsor> sponsors;

    @ManyToMany(mappedBy = "teams")
    List<Race> races;

    @OneToOne(mappedBy = "team")
    Badge badge;

    @OneToOne
    Runner captain;

    @ManyToOne
    Team parent;

    @OneToMany(mappedBy = "parent")
    Set<Team> children;
}

@Entity
class Runner {
    @Id
    Long id;

    int number;

    @ManyToOne
    Team team;

    @OneToOne(mappedBy = "captain")
    Team captainOf;

    @ManyToMany
    Set<Runner> friends;

    @ManyToMany(mappedBy = "friends")
    Set<Runner> friendOf;

    @OneToMany
    @JoinColumn(name = "mentor_id")
    Set<Runner> pupils;

    @ManyToOne
    @JoinColumn(name = "mentor_id")
    Runner mentor;
}

@Entity
class Race {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "entries")
    Set<Team> teams;

    @OneToMany(mappedBy = "race", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Lap> laps;

    @OneToMany
    @JoinTable(name = "race_best", joinColumns = @JoinColumn(name = "of_race"))
    Set<Lap> best;
}

@MappedSuperclass
abstract class InRace {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "race_no", nullable = false)
    Race race;
}

@Entity
class Lap extends InRace {}

@Entity
class Badge {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Team team;
}

@Entity
class Sponsor {
    @Id
    Long id;

    Contract contract;
}

@Embeddable
class Contract {
    int years;

    @ManyToOne
    Team sponsored;
}

/** An entity in the place of a join table, its key made of what it joins. */
@Entity
class Ticket {
    @EmbeddedId
    TicketId id;

    @ManyToOne
    @MapsId("raceId")
    Race race;

    @ManyToOne
    @MapsId("runnerId")
    @JoinColumn(name = "visitor")
    Runner runner;

    String seat;
}

@Embeddable
record TicketId(Long raceId, Long runnerId) implements java.io.Serializable {}
