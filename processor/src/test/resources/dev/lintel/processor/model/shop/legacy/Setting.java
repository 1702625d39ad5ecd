package shop.legacy;

import dev.lintel.Enum;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Mapped by its getters. */
@Entity
@Table(name = "settings")
public class Setting {

    private String key;
    private String text;
    private Boolean shared;
    private int version;
    private Scope scope;

    /** Where it holds. */
    @Enum(name = "setting_scope")
    public enum Scope {
        HERE,
        EVERYWHERE
    }

    /** What it is called. */
    @Id
    @Column(length = 60)
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    @Column(nullable = false, columnDefinition = "text")
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Boolean isShared() {
        return shared;
    }

    public void setShared(Boolean shared) {
        this.shared = shared;
    }

    @Version
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    @Column(nullable = false)
    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }
}
