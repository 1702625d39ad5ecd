package lib;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

/** Getters. */
@MappedSuperclass
public abstract class Described {

    private String code;
    private String words;

    @Id
    @Column(length = 12)
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    @Column(name = "said_in_words")
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    @Transient
    public String getShout() {
        return words + "!";
    }
}
