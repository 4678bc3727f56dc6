package org.qihang.ui.editor.field;

import org.qihang.model.meta.Feature;

/** The field for each kind of value, chosen by what the model says. */
public final class Fields {

    /** A table with more codes than this is typed into, not listed. */
    private static final int LISTED = 60;

    private Fields() {
    }

    public static Field of(Feature feature, FieldContext context) {
        if (feature.codes().isPresent()) {
            int codes = context.codes().names(feature.codes().get()).size();
            return feature.list() || codes > LISTED || codes == 0 ? new CodesTextField(feature, context)
                    : new CodeField(feature, context);
        }
        return switch (feature.kind()) {
            case TEXT -> new TextField(feature, context);
            case INTEGER, DECIMAL -> new NumberField(feature, context);
            case DATE -> new DateField(feature, context);
            case BOOLEAN -> new CheckField(feature, context);
            case ENUM -> new EnumField(feature, context);
            case REFERENCE -> feature.feature().isMany() ? new ReferencesField(feature, context)
                    : new ReferenceField(feature, context);
            case CHILDREN -> throw new IllegalArgumentException(feature + " holds children");
        };
    }
}
