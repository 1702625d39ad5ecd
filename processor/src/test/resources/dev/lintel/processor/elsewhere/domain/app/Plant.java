package app;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import lib.Spot;

@Entity
public class Plant {

    @EmbeddedId
    private Spot spot;

    @ManyToOne
    private Chair chair;
}
