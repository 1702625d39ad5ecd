package dev.lintel.processor.derive.hibernate.singletable;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.validation.constraints.NotNull;

/** The root of a single table. */
@Entity
class Vessel {
    @Id
    Long id;
}

@Embeddable
class Mast {
    @Column(nullable = false)
    Integer height;

    int sails;
}

/** What a subclass of a single table requires. */
@Entity
@SecondaryTable(name = "boat_rest")
class Boat extends Vessel {
    @Column(nullable = false)
    String saidBoat;

    @Basic(optional = false)
    String basicBoat;

    int primitiveBoat;

    @NotNull
    String validBoat;

    @ManyToOne(optional = false)
    Vessel optionalBoat;

    @ManyToOne
    @JoinColumn(nullable = false)
    Vessel joinedBoat;

    Mast mast;

    @Column(table = "boat_rest", nullable = false)
    String restBoat;
}
