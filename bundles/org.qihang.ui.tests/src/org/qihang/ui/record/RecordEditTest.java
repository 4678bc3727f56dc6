package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage;
import org.qihang.ui.value.SomeCodes;

class RecordEditTest {

    private static final Register GRADUATE = Register.of(RegisterPackage.Literals.GRADUATE);
    private final Graduate stored = (Graduate) GRADUATE.newRecord();
    private RecordEdit edit;

    private static Feature feature(String name) {
        return GRADUATE.attribute(name).orElseThrow();
    }

    @BeforeEach
    void aRecordIsOpen() {
        stored.setId(7);
        stored.setVersion(1);
        stored.setCampaign("liaoning-2013");
        stored.setName("王伟");
        stored.setFaculty("文学院");
        edit = new RecordEdit(stored, new RecordRules(GRADUATE, SomeCodes.names(), ReferenceNames.NONE));
    }

    @Test
    void typingLetterByLetterIsOneStep() {
        edit.type(feature("name"), "王");
        edit.type(feature("name"), "王小");
        edit.type(feature("name"), "王小伟");
        edit.left();
        edit.type(feature("faculty"), "理学院");
        assertThat(edit.isDirty()).isTrue();
        edit.commands().undo();
        edit.commands().undo();
        assertThat(((Graduate) edit.now()).getName()).isEqualTo("王伟");
        assertThat(edit.isDirty()).isFalse();
        edit.commands().redo();
        assertThat(((Graduate) edit.now()).getName()).isEqualTo("王小伟");
    }

    @Test
    void textThatIsNoValueKeepsTheOldValueAndMakesDirty() {
        edit.type(feature("graduated"), "明年");
        assertThat(((Graduate) edit.now()).getGraduated()).isNull();
        assertThat(edit.isDirty()).isTrue();
        assertThat(edit.problems()).containsKey(feature("graduated"));
        edit.type(feature("graduated"), "");
        assertThat(edit.isDirty()).isFalse();
    }

    @Test
    void savingMakesCleanAndTakesTheNewVersion() {
        edit.type(feature("name"), "王小伟");
        Graduate saved = (Graduate) edit.snapshot();
        saved.setVersion(2);
        edit.isSaved(saved);
        assertThat(edit.isDirty()).isFalse();
        assertThat(edit.now().getVersion()).isEqualTo(2);
    }

    @Test
    void ofTwoPeoplesChangesOnlyTheSameAttributesCollide() {
        edit.type(feature("name"), "王小伟");
        edit.type(feature("schoolClass"), "二班");
        Graduate theirs = EcoreUtil.copy(stored);
        theirs.setName("王大伟");
        theirs.setFaculty("理学院");
        theirs.setVersion(2);
        assertThat(RecordConflict.both(edit, theirs)).containsExactly(
                new RecordConflict.Difference(feature("name"), "王小伟", "王大伟"));
        assertThat(RecordConflict.theirsOnly(edit, theirs)).containsOnly(
                java.util.Map.entry(feature("faculty"), "理学院"));
    }

    @Test
    void whatWasWrongBeforeDoesNotStandInTheWay() {
        assertThat(edit.problems()).containsKey(feature("university"));
        edit.type(feature("schoolClass"), "二班");
        assertThat(edit.hindrances()).isEmpty();
        edit.type(feature("mobile"), "abc");
        assertThat(edit.hindrances()).containsOnlyKeys(feature("mobile"));
    }
}
