package org.qihang.ui.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.store.Store;
import org.qihang.ui.tests.OpenWorkbench;

/** Makes graduates with right identity numbers and puts them into a store. */
public final class Graduates {

    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);

    private Graduates() {
    }

    /** An identity number of Shenyang: the n-th, odd for men. */
    public static String identity(int n) {
        String digits = "210102" + BORN.plusDays(n / 500).format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%03d", n % 500);
        return digits + IdentityNumber.checkCharacter(digits);
    }

    /** Stores the n-th graduate, changed by the caller before. */
    public static Graduate add(Store store, int n, String name, Consumer<Graduate> change) {
        Graduate graduate = RegisterFactory.eINSTANCE.createGraduate();
        graduate.setCampaign(OpenWorkbench.CAMPAIGN);
        graduate.setIdentityNumber(identity(n));
        graduate.setName(name);
        graduate.setGender(n % 2 == 1 ? "1" : "2");
        graduate.setBirthDate(BORN.plusDays(n / 500));
        graduate.setOrigin("210100");
        graduate.setUniversity("10140");
        graduate.setDegree("31");
        graduate.setMajor("080901");
        graduate.setGraduated(LocalDate.of(2013, 7, 1));
        change.accept(graduate);
        return (Graduate) store.registers().insert(graduate, "test");
    }
}
