package dev.lintel.processor.derive.hibernate.singletable;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** No annotation at all: a single table with a discriminator of its own accord. */
@Entity
class Vehicle {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String maker;
}

@Entity
class Car extends Vehicle {
    int doors;

    String plate;

    @ManyToOne(optional = false)
    Vehicle trailer;
}

@MappedSuperclass
abstract class Winged extends Vehicle {
    double wingSpan;
}

@Entity
class Plane extends Winged {
    String callSign;
}

@Entity
class Glider extends Plane {
    boolean foldable;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "KIND", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Shape {
    @Id
    Long id;
}

@Entity
@DiscriminatorValue("2")
class Circle extends Shape {
    Double radius;
}

@Entity
@Inheritance
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("d")
abstract class Document {
    @Id
    Long id;
}

@Entity
@DiscriminatorValue("l")
class Letter extends Document {}

@Entity
@DiscriminatorColumn(name = "sort", length = 12)
class Alone {
    @Id
    Long id;
}

@Entity
@Inheritance
class AloneToo {
    @Id
    Long id;
}

@Entity
@DiscriminatorColumn(name = "type", columnDefinition = "varchar(7)")
class Fruit {
    @Id
    Long id;
}

@Entity
class Apple extends Fruit {}
