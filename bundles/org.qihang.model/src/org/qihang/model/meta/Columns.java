package org.qihang.model.meta;

/** Names in the store: camelCase of the model becomes snake_case, as Hibernate's naming strategy does it. */
public final class Columns {

    private Columns() {
    }

    /** {@code birthDate} becomes {@code birth_date}. */
    public static String of(String name) {
        StringBuilder column = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                if (i > 0) {
                    column.append('_');
                }
                c = Character.toLowerCase(c);
            }
            column.append(c);
        }
        return column.toString();
    }
}
