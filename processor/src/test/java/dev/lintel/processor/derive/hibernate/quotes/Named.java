package dev.lintel.processor.derive.hibernate.quotes;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** An entity whose name has backticks, and what comes of it. */
@Entity(name = "`BigThing`")
class Named {
    @Id
    Long thingId;

    @ElementCollection
    Set<String> wordList;

    @OneToMany
    Set<NamedPart> partList;

    @ManyToOne
    Named upperThing;
}

/** References to it. */
@Entity
class NamedPart {
    @Id
    Long partId;

    @ManyToOne
    Named partOf;

    @ManyToMany
    Set<Named> seenThings;

    @ManyToMany
    Set<NamedPart> nextParts;
}

/** An entity whose name has a space. */
@Entity(name = "Odd Thing")
class OddThing {
    @Id
    Long oddId;

    @ElementCollection
    Set<String> oddWords;

    @ManyToMany
    Set<Named> oddNamed;

    @ManyToOne
    OddThing upperOdd;
}
