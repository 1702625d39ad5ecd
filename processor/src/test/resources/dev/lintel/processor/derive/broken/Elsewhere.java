package shop;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "cart_notes")
class Cart {
    @Id
    Long id;

    @Column(table = "cart_notes")
    String note;

    @Column(table = "cart_words") // LINT: broken-mapping
    String word;

    @ManyToOne
    @JoinColumn(table = "cart_words") // LINT: broken-mapping
    Cart other;
}
