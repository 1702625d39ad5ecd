package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Box {
    @Id Long id;

    @ManyToMany
    @JoinTable(joinColumns = @JoinColumn(name = "box", referencedColumnName = "nothing")) // LINT: unknown-column
    Set<Box> others;
}
