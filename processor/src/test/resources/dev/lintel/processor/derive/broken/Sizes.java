package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import org.hibernate.annotations.*;
import org.hibernate.usertype.UserType;

@Entity
class Sizes {
    @Id Long id;

    @Column(length = 0) // LINT: broken-mapping
    String nothing;

    @Column(length = -1) // LINT: broken-mapping
    String less;

    @Column(precision = 1001) // LINT: broken-mapping
    BigDecimal digits;

    @Column(precision = 2000, length = 0)
    Long noText;

    @Column(columnDefinition = "varchar(10") // LINT: invalid-sql
    String open;

    @Column(columnDefinition = "integer references shop (id)") // LINT: invalid-sql
    Integer reference;

    @Column(options = "sorted nicely") // LINT: invalid-sql
    String sorted;

    @Type(Own.class) // LINT: unmapped-type
    String own;

    @Type(Own.class)
    @Column(columnDefinition = "text")
    String defined;

    @JdbcTypeCode(1111) // LINT: unmapped-type
    String other;
}

abstract class Own implements UserType<String> {}
