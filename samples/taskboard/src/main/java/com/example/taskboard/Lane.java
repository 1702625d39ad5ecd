package com.example.taskboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A lane of the board. The first one is the inbox: tasks of a lane that is deleted fall back to it. */
@Entity
@Table(name = "lanes", uniqueConstraints = @UniqueConstraint(name = "uq_lanes_name", columnNames = "name"))
public class Lane {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 40)
    private String name;

    protected Lane() {}

    public Lane(String name) {
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
