package com.example.conventions.softdeletecascade;

import dev.lintel.OnDelete;
import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A reading circle that is marked when it ends. Its meetings are marked too, and never lost to a cascade. */
@Entity
@Table(name = "clubs")
@SoftDelete
@Timestamps
class Club {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
@Table(name = "meetings")
@Timestamps
class Meeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.CASCADE) // LINT: soft-delete-cascade
    @JoinColumn(name = "club_id", nullable = false, foreignKey = @ForeignKey(name = "fk_meetings_club_id"))
    Club club;
}
