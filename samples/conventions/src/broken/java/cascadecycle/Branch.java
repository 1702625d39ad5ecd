package com.example.conventions.cascadecycle;

import dev.lintel.OnDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A branch of the bookshop. It can do without a manager for a while; its employees belong to it. */
@Entity
@Table(name = "branches")
@Timestamps
class Branch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = true)
    @OnDelete(OnDelete.Action.CASCADE) // LINT: cascade-cycle
    @JoinColumn(name = "manager_id", nullable = true, foreignKey = @ForeignKey(name = "fk_branches_manager_id"))
    Employee manager;
}

@Entity
@Table(name = "employees")
@Timestamps
class Employee {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.CASCADE)
    @JoinColumn(name = "branch_id", nullable = false, foreignKey = @ForeignKey(name = "fk_employees_branch_id"))
    Branch branch;
}
