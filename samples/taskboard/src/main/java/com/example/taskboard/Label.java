package com.example.taskboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A word that tasks are found by. */
@Entity
@Table(name = "labels", uniqueConstraints = @UniqueConstraint(name = "uq_labels_name", columnNames = "name"))
public class Label {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 40)
    private String name;

    /** As in CSS: #ffcc00. */
    @Column(nullable = false, length = 7)
    private String colour;

    protected Label() {}

    public Label(String name, String colour) {
        this.name = name;
        this.colour = colour;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getColour() {
        return colour;
    }
}
