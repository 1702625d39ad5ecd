package app;

import gen.Colour;
import gen.Part;
import gen.Stored;
import gen.Unit;
import gen.late.Grade;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;

@Entity
public class Thing extends Stored<UUID> {

    @Column(length = Stored.LENGTH)
    private String name;

    private Part part;

    private Colour colour;

    @ElementCollection
    private List<Grade> grades;

    @ManyToOne
    private Unit unit;
}
