package gen;

import jakarta.persistence.Entity;

@Entity
public class Unit extends Stored<Long> {

    private gen.late.Grade grade;
}
