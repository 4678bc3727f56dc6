package org.qihang.cli.command;

import java.util.stream.Collectors;
import org.qihang.model.meta.Register;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a register by its model name, in any case. */
final class RegisterConverter implements ITypeConverter<Register> {

    @Override
    public Register convert(String text) {
        return Register.named(text).orElseThrow(() -> new TypeConversionException(names()));
    }

    /** The names of all registers, for messages. */
    static String names() {
        return Register.all().stream().map(Register::name).collect(Collectors.joining(", "));
    }
}
