package org.qihang.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as 2013-08-31 or 20130831. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return text.length() == 8
                    ? LocalDate.parse(text, java.time.format.DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("2013-08-31");
        }
    }
}
