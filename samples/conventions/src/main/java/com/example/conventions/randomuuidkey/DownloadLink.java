package com.example.conventions.randomuuidkey;

import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A link to an e-book. Its key begins with the time, so new keys stand side by side in the index. */
@Entity
@Table(name = "download_links")
@Timestamps
class DownloadLink {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;
}
