package dev.lintel.processor.derive.hibernate.ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.math.BigInteger;
import java.util.UUID;

@Entity
class Assigned {
    @Id
    Long id;
}

@Entity
class ByIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
class ByIdentityInt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "ID_NUMBER")
    int number;
}

@Entity
class AutoLong {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class AutoInt {
    @Id
    @GeneratedValue(strategy = GenerationType.AUTO)
    int id;
}

@Entity
class AutoShort {
    @Id
    @GeneratedValue
    short id;
}

@Entity
class AutoUuid {
    @Id
    @GeneratedValue
    UUID id;
}

@Entity
class ByUuid {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;
}

@Entity
class ByUuidText {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}

@Entity
class BigWhole {
    @Id
    @GeneratedValue
    BigInteger id;
}

@Entity
class BySequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class ByNamedSequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "order_numbers", initialValue = 1000, allocationSize = 20)
    Long id;
}

@Entity
@SequenceGenerator(name = "onClass", allocationSize = 1)
class ByGeneratorOnClass {
    @Id
    @GeneratedValue(generator = "onClass")
    Long id;
}

@Entity
class ByGeneratorByName {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "looseName")
    Long id;
}

@Entity
@SequenceGenerator(sequenceName = "class_wide")
class ByUnnamedGenerator {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class ByUnnamedGeneratorOnField {
    @Id
    @GeneratedValue
    @SequenceGenerator(allocationSize = 5)
    Long id;
}

/** Generators have one namespace: this one stands elsewhere. */
@Entity
class ByFarGenerator {
    @Id
    @GeneratedValue(generator = "numbers")
    Long id;
}

@Entity
class ByTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}

@Entity
class ByNamedTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counts")
    @TableGenerator(
            name = "counts",
            table = "counters",
            pkColumnName = "counter",
            valueColumnName = "last_value",
            pkColumnValue = "x")
    Long id;
}
