package dev.lintel.schema.access;

import dev.lintel.schema.lex.Token;
import dev.lintel.schema.model.IndexKey.Nulls;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the keys that rows are ordered by.
 *
 * @param nullsFirst whether NULLs come first: by default they do where the order is descending
 */
public record SortKey(Term term, boolean descending, boolean nullsFirst) {

    static List<SortKey> parse(String sql, Names names) {
        List<SortKey> keys = new ArrayList<>();
        for (List<Token> part : Tokens.split(Tokens.of(sql), ",")) {
            keys.add(one(part, names));
        }
        return List.copyOf(keys);
    }

    private static SortKey one(List<Token> part, Names names) {
        List<Token> tokens = part;
        Nulls nulls = Nulls.DEFAULT;
        int size = tokens.size();
        if (size > 2 && tokens.get(size - 2).is("nulls")) {
            nulls = tokens.get(size - 1).is("first") ? Nulls.FIRST : Nulls.LAST;
            tokens = tokens.subList(0, size - 2);
        }
        boolean descending = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("desc");
        if (descending || !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("asc")) {
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("between two commas there is nothing to order by");
        }
        List<Token> resolved = names.resolved(tokens);
        names.check(resolved);
        return new SortKey(Term.of(resolved), descending, nulls == Nulls.DEFAULT ? descending : nulls == Nulls.FIRST);
    }
}
