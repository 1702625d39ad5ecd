package dev.lintel.processor.derive.hibernate.constraints;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.NaturalId;

/** {@code @UniqueConstraint} over columns that are unique anyway: one of a {@code @OneToOne}, one that says {@code unique}. */
@Entity
@Table(
        name = "badges",
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_badges_holder", columnNames = "holder_id"),
            @UniqueConstraint(name = "uq_badges_number", columnNames = "number"),
            @UniqueConstraint(
                    name = "uq_badges_seat",
                    columnNames = {"seat_number", "seat_row"}),
            @UniqueConstraint(name = "uq_badges_natural", columnNames = "natural_code")
        },
        indexes = {
            @Index(name = "uq_badges_lender", columnList = "lender_id", unique = true),
            @Index(name = "ix_badges_payer", columnList = "payer_id")
        })
class Badge {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "holder_id")
    Holder holder;

    @Column(name = "number", unique = true)
    int number;

    @OneToOne
    @JoinColumns({
        @JoinColumn(name = "seat_row", referencedColumnName = "row_letter"),
        @JoinColumn(name = "seat_number", referencedColumnName = "number")
    })
    Seat seat;

    @ManyToOne
    @JoinColumn(name = "lender_id", unique = true)
    Holder lender;

    @OneToOne
    @JoinColumn(name = "payer_id")
    Holder payer;

    @NaturalId
    @Column(name = "natural_code")
    String natural;

    @OneToOne
    @JoinTable(
            name = "badge_guests",
            joinColumns = @JoinColumn(name = "badge_id"),
            inverseJoinColumns = @JoinColumn(name = "guest_id"),
            uniqueConstraints = @UniqueConstraint(name = "uq_badge_guests_guest", columnNames = "guest_id"))
    Holder guest;

    @OneToMany
    @JoinTable(
            name = "badge_friends",
            joinColumns = @JoinColumn(name = "badge_id"),
            inverseJoinColumns = @JoinColumn(name = "friend_id"),
            uniqueConstraints = @UniqueConstraint(name = "uq_badge_friends_friend", columnNames = "friend_id"))
    List<Holder> friends;
}

/** What unique columns refer to. */
@Entity
@Table(name = "holders")
class Holder {
    @Id
    Long id;
}

/** What two columns that are unique together refer to. */
@Entity
@Table(name = "seats")
class Seat {
    @EmbeddedId
    Place place;

    @Embeddable
    record Place(@Column(name = "row_letter") String row, int number) {}
}
