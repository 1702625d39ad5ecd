package shop.pay;

import dev.lintel.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@Entity
@Table(name = "card_payments")
@OnDelete(OnDelete.Action.CASCADE)
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_card_payments_id"))
public class CardPayment extends Payment {

    @Column(nullable = false, length = 4)
    private String lastDigits;
}
