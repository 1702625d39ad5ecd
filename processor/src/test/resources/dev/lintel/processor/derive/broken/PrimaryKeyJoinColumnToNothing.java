package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Box {
    @Id Long id;
}

@Entity
@PrimaryKeyJoinColumn(referencedColumnName = "nothing") // LINT: unknown-column
class Chest extends Box {}
