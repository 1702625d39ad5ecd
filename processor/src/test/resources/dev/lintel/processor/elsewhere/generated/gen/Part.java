package gen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Part {

    @Column(name = "part_size")
    private int size;

    private gen.late.Grade grade;
}
