package org.qihang.ui.register.cell;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.convert.ConversionFailedException;
import org.eclipse.nebula.widgets.nattable.data.validate.ContextualDataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Font;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.ui.record.RecordRules;

/** How the cells with {@link #LABEL} are changed: understood and checked as in the record's form. */
public final class CellEditing extends AbstractRegistryConfiguration {

    /** The label of the cells that hold values of records. */
    public static final String LABEL = "value";

    private final EditedCells cells;
    private final Font font;

    public CellEditing(EditedCells cells, Font font) {
        this.cells = cells;
        this.font = font;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        IEditErrorHandler problems = new CellProblem(cells);
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, GUIHelper.COLOR_WHITE);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, GUIHelper.COLOR_BLACK);
        style.setAttributeValue(CellStyleAttributes.FONT, font);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.EDIT, LABEL);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new Editable(), DisplayMode.EDIT, LABEL);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new CellField(cells), DisplayMode.EDIT, LABEL);
        // Enter and Tab go to the next cell, as in a spreadsheet: a field over it, opened by nobody, would take what is typed next.
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE, DisplayMode.EDIT,
                LABEL);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Typed(), DisplayMode.EDIT, LABEL);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Checked(), DisplayMode.EDIT, LABEL);
        registry.registerConfigAttribute(EditConfigAttributes.CONVERSION_ERROR_HANDLER, problems, DisplayMode.EDIT, LABEL);
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, problems, DisplayMode.EDIT, LABEL);
    }

    /** Only what can be read is changed here. */
    private final class Editable extends EditableRule {

        @Override
        public boolean isEditable(int column, int row) {
            return CellRefusal.of(cells.feature(column), cells.record(row)).isEmpty();
        }
    }

    /** Between the value and what stands in the field. */
    private final class Typed extends ContextualDisplayConverter {

        @Override
        public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry registry, Object shown) {
            Record record = cells.record(cell.getRowIndex());
            Feature feature = cells.feature(cell.getColumnIndex());
            Object value = record == null ? null : record.eGet(feature.feature());
            return cells.typing().shown(feature, value, value == null ? Optional.empty() : cells.title(feature, value));
        }

        @Override
        public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry registry, Object typed) {
            RecordRules.Parsed parsed = cells.typing().parse(cells.feature(cell.getColumnIndex()),
                    typed == null ? "" : typed.toString());
            if (parsed.problem() != null) {
                throw new ConversionFailedException(parsed.problem());
            }
            return parsed.value();
        }
    }

    /** What the record's rules say of it. */
    private final class Checked extends ContextualDataValidator {

        @Override
        public boolean validate(ILayerCell cell, IConfigRegistry registry, Object value) {
            Record record = cells.record(cell.getRowIndex());
            if (record != null) {
                cells.typing().problem(record, cells.feature(cell.getColumnIndex()), value).ifPresent(problem -> {
                    throw new ValidationFailedException(problem);
                });
            }
            return true;
        }
    }
}
