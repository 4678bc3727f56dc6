package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;

class ColumnLayoutTest {

    private static final List<Feature> COLUMNS = Register.of(RegisterPackage.Literals.UNIVERSITY).attributes();

    @Test
    void whatWasRememberedComesBack() {
        ColumnLayout layout = ColumnLayout.read(COLUMNS, "name,code,place,level,authority", "place", "name=300");
        assertThat(layout.order()).startsWith("name", "code");
        assertThat(layout.hidden()).containsExactly("place");
        assertThat(layout.widths()).containsEntry("name", 300);
    }

    @Test
    void attributesTheModelLostAreForgottenAndNewOnesAppear() {
        ColumnLayout layout = ColumnLayout.read(COLUMNS, "fax,name,code", "fax", "fax=10,name=x");
        assertThat(layout.order()).containsExactlyInAnyOrderElementsOf(COLUMNS.stream().map(Feature::name).toList());
        assertThat(layout.hidden()).isEmpty();
        assertThat(layout.widths()).isEmpty();
    }
}
