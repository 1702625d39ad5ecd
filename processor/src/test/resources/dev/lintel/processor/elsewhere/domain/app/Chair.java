package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import lib.Seat;

@Entity
@IdClass(Seat.class)
public class Chair {

    @Id
    @Column(length = 3)
    private String row;

    @Id
    private int number;
}
