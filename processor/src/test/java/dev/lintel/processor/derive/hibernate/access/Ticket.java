package dev.lintel.processor.derive.hibernate.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** Property access by class; what is embedded goes by its own. */
@Entity
@Table(name = "Ticket_Sales")
@Access(AccessType.PROPERTY)
class Ticket {
    private Long id;
    private Seat seat;
    private Venue venue;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Embedded
    public Seat getSeat() {
        return seat;
    }

    public void setSeat(Seat seat) {
        this.seat = seat;
    }

    public Venue getVenue() {
        return venue;
    }

    public void setVenue(Venue venue) {
        this.venue = venue;
    }
}

/** Access of its own. */
@Embeddable
@Access(AccessType.FIELD)
class Seat {
    Integer rowNumber;
    String letterCode;

    String getLabel() {
        return rowNumber + letterCode;
    }
}

/** The access of the entity that it is in. */
@Embeddable
class Venue {
    private String hallName;
    private String ignored;

    public String getHallName() {
        return hallName;
    }

    public void setHallName(String hallName) {
        this.hallName = hallName;
    }

    @Transient
    public String getIgnored() {
        return ignored;
    }
}
