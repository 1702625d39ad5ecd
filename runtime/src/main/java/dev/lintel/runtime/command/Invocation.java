package dev.lintel.runtime.command;

import dev.lintel.runtime.catalog.CatalogException;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Exit;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.runtime.database.AddressException;
import dev.lintel.runtime.migration.RevisionException;
import dev.lintel.runtime.migration.graph.GraphException;
import dev.lintel.runtime.migration.run.RunException;
import java.sql.SQLException;

/** Runs a command so that whatever happens is an outcome: no exception of a command reaches the one who called it. */
public final class Invocation {

    private Invocation() {}

    public static Outcome of(Command command, Progress progress) {
        try {
            return command.run(progress);
        } catch (CommandException e) {
            return Outcome.failed(e.exit(), e.getMessage(), e);
        } catch (GraphException e) {
            return Outcome.failed(Exit.MISUSE, firstOf(e), e);
        } catch (AddressException | RevisionException | RunException e) {
            return Outcome.failed(Exit.MISUSE, String.valueOf(e.getMessage()), e);
        } catch (CatalogException e) {
            return Outcome.failed(Exit.DATABASE, String.valueOf(e.getMessage()), e);
        } catch (SQLException e) {
            return Outcome.failed(Exit.DATABASE, ServerMessage.of(e), e);
        } catch (LinkageError e) {
            return Outcome.failed(Exit.MISUSE, missingClass(e), e);
        } catch (RuntimeException e) {
            return Outcome.failed(Exit.FAULT, fault(e), e);
        }
    }

    private static String firstOf(GraphException e) {
        int more = e.lines().size() - 1;
        return e.lines().get(0) + (more == 0 ? "" : " (lintel check tells " + more + " more)");
    }

    private static String missingClass(LinkageError e) {
        return "a class that the revisions use cannot be loaded: " + e.getMessage()
                + ". Add what they were compiled with to the class path";
    }

    private static String fault(RuntimeException e) {
        String message = e.getMessage() == null
                ? ""
                : ": " + e.getMessage().lines().findFirst().orElse("");
        return "a fault in Lintel, " + e.getClass().getSimpleName() + message
                + ". Please report it with what --debug prints";
    }
}
