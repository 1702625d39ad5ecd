package app;

import jakarta.persistence.Entity;
import lib.Described;
import lib.Level;

@Entity
public class Kind extends Described {

    private Level level;

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }
}
