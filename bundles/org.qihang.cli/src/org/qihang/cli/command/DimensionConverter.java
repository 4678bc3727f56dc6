package org.qihang.cli.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qihang.indicator.Dimension;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a dimension by its key, such as {@code school-unit}. */
final class DimensionConverter implements ITypeConverter<Dimension> {

    @Override
    public Dimension convert(String text) {
        return Arrays.stream(Dimension.values()).filter(each -> each.key().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        Arrays.stream(Dimension.values()).map(Dimension::key).collect(Collectors.joining(", "))));
    }
}
