package dev.lintel.processor.derive.hibernate.singletable;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A class for rows without a discriminator, and one for all others. */
@Entity
@DiscriminatorValue("null")
class Reply {
    @Id
    Long id;
}

@Entity
@DiscriminatorValue("not null")
class LongReply extends Reply {
    String more;
}
