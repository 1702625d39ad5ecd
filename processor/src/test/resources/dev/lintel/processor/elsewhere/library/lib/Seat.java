package lib;

/** An id class. */
public class Seat implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private String row;
    private int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof Seat seat && seat.row.equals(row) && seat.number == number;
    }

    @Override
    public int hashCode() {
        return row.hashCode() + number;
    }
}
