package com.example.conventions.setnullonnotnull;

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

/** A commission. When the agent leaves, it stays, and the column can say so. */
@Entity
@Table(name = "commissions")
@Timestamps
class Commission {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.SET_NULL) // LINT: set-null-on-not-null
    @JoinColumn(name = "agent_id", nullable = false, foreignKey = @ForeignKey(name = "fk_commissions_agent_id"))
    Agent agent;
}

@Entity
@Table(name = "agents")
@Timestamps
class Agent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
