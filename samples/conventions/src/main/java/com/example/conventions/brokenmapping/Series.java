package com.example.conventions.brokenmapping;

import dev.lintel.OnDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

/** A series of books. Its volumes are found by the attribute that refers to it. */
@Entity
@Table(name = "series")
@Timestamps
class Series {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 200)
    String title;

    @OneToMany(mappedBy = "series")
    List<Volume> volumes;
}

@Entity
@Table(name = "volumes")
@Timestamps
class Volume {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.CASCADE)
    @JoinColumn(name = "series_id", nullable = false, foreignKey = @ForeignKey(name = "fk_volumes_series_id"))
    Series series;
}
