package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Column(columnDefinition = "varchar(") // LINT: invalid-sql
    String note;
}
