package app;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import lib.Stored;
import lib.YesNo;

@Entity
public class Room extends Stored<Long> {

    @ManyToOne
    private House house;

    @Convert(converter = YesNo.class)
    private Boolean heated;
}
