package io.paragone.cli;

import io.micronaut.configuration.picocli.MicronautFactory;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.env.Environment;
import io.micronaut.data.exceptions.DataAccessResourceFailureException;
import io.micronaut.logging.LogLevel;
import io.micronaut.logging.LoggingSystem;
import io.paragone.Paragone;
import io.paragone.extract.ExtractorUnavailableException;
import io.paragone.graph.GraphUnavailableException;
import io.paragone.ingest.SettingException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Without a command it serves. */
@Prototype
@Command(
    name = "paragone",
    description = {
      "Which method beats which baseline, on what, by how much, and who says so.",
      "Without a command: serve."
    },
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = ParagoneCommand.Version.class,
    subcommands = {
      ServeCommand.class,
      LoadCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      ExportCommand.class,
      StatusCommand.class,
      BeatsCommand.class,
      BeatenByCommand.class,
      HeadToHeadCommand.class,
      SearchCommand.class,
      LeaderboardCommand.class,
      TableCommand.class,
      RankingCommand.class,
      PathsCommand.class,
      ContradictionsCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, records that were left out are named",
      "1:an error of Paragone's own",
      "2:a command or an input that Paragone cannot read",
      "3:the graph or the language model cannot be reached, or the port is taken",
      "4:nothing is called by a name that was given, and the nearest are told; or the graph is empty"
    },
    footerHeading = "%nSettings from the environment:%n",
    footer = {
      "  PARAGONE_DATA          the folder of the graph (default: data)",
      "  PARAGONE_BOLT_PORT     the graph's Bolt port (default: 7687, else any free one)",
      "  MICRONAUT_SERVER_PORT  the HTTP port (default: 8080)",
      "  MICRONAUT_SERVER_HOST  the interface to listen on (default: localhost)",
      "  PARAGONE_CURATOR_KEY   the bearer token that GraphQL mutations need",
      "  PARAGONE_EXTRACTOR     llm has a language model read claims (default: grammar)",
      "  PARAGONE_LLM_BASE_URL, PARAGONE_LLM_MODEL, PARAGONE_LLM_API_KEY   which model that is",
      "  NEO4J_URI              a Neo4j server to use instead of the one inside,",
      "  NEO4J_USERNAME, NEO4J_PASSWORD   and whom to be there"
    })
public final class ParagoneCommand {

  private static final String[] SERVE = {"serve"};
  private static final Logger ROOT = Logger.getLogger("");

  /** Runs the command that the arguments name and answers its exit code. */
  public static int run(String... arguments) {
    ROOT.setLevel(Level.WARNING);
    try (var context =
        ApplicationContext.builder(Paragone.class, Environment.CLI).banner(false).start()) {
      var out = StandardOutput.lines();
      try {
        return in(context)
            .setOut(out)
            .setExecutionStrategy(parsed -> execute(context, parsed))
            .execute(arguments.length == 0 ? SERVE : arguments);
      } finally {
        out.flush();
      }
    }
  }

  /** The commands, ready to be executed with what a context offers. */
  static CommandLine in(ApplicationContext context) {
    return new CommandLine(ParagoneCommand.class, new MicronautFactory(context))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(ParagoneCommand::tell);
  }

  /** What a service logs of each operation is of no use to whoever asked just one. */
  private static int execute(ApplicationContext context, CommandLine.ParseResult parsed) {
    var commands = parsed.asCommandLineList();
    if (commands.get(commands.size() - 1).getCommand() instanceof QuestionCommand) {
      context
          .getBeansOfType(LoggingSystem.class)
          .forEach(system -> system.setLogLevel("io.paragone.graphql", LogLevel.WARN));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SettingException) {
        return say(command, cause.getMessage(), ExitCode.BAD_INPUT);
      }
      if (cause instanceof GraphUnavailableException
          || cause instanceof ExtractorUnavailableException
          || cause instanceof PortTakenException) {
        return say(command, cause.getMessage(), ExitCode.UNAVAILABLE);
      }
      if (cause instanceof DataAccessResourceFailureException) {
        return say(command, "Neo4j went away: " + cause.getMessage(), ExitCode.UNAVAILABLE);
      }
    }
    LoggerFactory.getLogger(ParagoneCommand.class)
        .error("{}: this is an error of Paragone's own", command.getCommandName(), failure);
    return ExitCode.FAILED;
  }

  private static int say(CommandLine command, @Nullable String message, int exitCode) {
    command.getErr().println(command.getCommandName() + ": " + message);
    command.getErr().flush();
    return exitCode;
  }

  /** The version of the build. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"paragone " + number()};
    }

    static String number() {
      return Objects.requireNonNullElse(
          Paragone.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
  }
}
