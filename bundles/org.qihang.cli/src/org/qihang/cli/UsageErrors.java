package org.qihang.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.qihang.model.meta.Register;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line and where its help is. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing -> terminal.say("usage.missing", names(missing.getMissing()));
            default -> wrongValue(fault);
        }
        terminal.say("usage.help", command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE.code();
    }

    private void unmatched(UnmatchedArgumentException fault, CommandLine command) {
        String given = String.join(" ", fault.getUnmatched());
        boolean commands = !command.getSubcommands().isEmpty() && !given.startsWith("-");
        terminal.say(commands ? "usage.unknownCommand" : "usage.unknownOption", given);
        if (commands) {
            terminal.say("usage.commands", String.join(", ", command.getSubcommands().keySet()));
        }
    }

    private void wrongValue(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        if (argument == null || fault.getValue() == null) {
            terminal.say("usage.wrong", fault.getMessage());
        } else {
            terminal.say("usage.wrongValue", name(argument), fault.getValue(), expected(argument));
        }
    }

    private String expected(ArgSpec argument) {
        if (argument.type().isEnum()) {
            return List.of(argument.type().getEnumConstants()).stream()
                    .map(constant -> constant.toString().toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        String key = "usage.type." + argument.type().getSimpleName();
        return argument.type() == Register.class
                ? Register.all().stream().map(Register::name).collect(Collectors.joining(", "))
                : terminal.texts().has(key) ? terminal.texts().text(key) : argument.paramLabel();
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
