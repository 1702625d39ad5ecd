package com.example;

import dev.lintel.Enum;
import dev.lintel.Label;

class Invoice {

    @Enum(name = "invoice_state", strategy = Enum.Strategy.CHECK)
    enum State {
        @Label("past_due")
        OVERDUE,
        @Label("\"paid\" $L\n")
        PAID
    }
}
