package dev.lintel.processor.derive.hibernate.sharedtables;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;

/** One join table, seen from both sides, neither of them the inverse. */
@Entity
class Person {
    @Id
    long id;

    @ManyToMany
    @JoinTable(
            name = "person_team",
            joinColumns = @JoinColumn(name = "person_id"),
            inverseJoinColumns = @JoinColumn(name = "team_id"))
    Set<Team> teams;

    @ManyToMany
    @JoinTable(
            name = "person_role",
            joinColumns = @JoinColumn(name = "person_id"),
            inverseJoinColumns = @JoinColumn(name = "role_id"))
    Set<Role> roles;
}

@Entity
class Team {
    @Id
    long id;

    @ManyToMany
    @JoinTable(
            name = "person_team",
            joinColumns = @JoinColumn(name = "team_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    Set<Person> people;
}

@Entity
class Role {
    @Id
    long id;
}

record PersonRoleKey(long person, long role) implements Serializable {}

/** A join table that is an entity's as well. */
@Entity
@Table(name = "person_role")
@IdClass(PersonRoleKey.class)
class PersonRole {
    @Id
    @ManyToOne
    @JoinColumn(name = "person_id")
    Person person;

    @Id
    @ManyToOne
    @JoinColumn(name = "role_id")
    Role role;

    String grantedBy;
}
